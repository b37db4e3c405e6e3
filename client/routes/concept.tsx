// Stands until the screen is built.
export function ConceptScreen() {
  return <h1>concept</h1>;
}
