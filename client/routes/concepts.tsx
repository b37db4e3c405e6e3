// Stands until the screen is built.
export function ConceptsScreen() {
  return <h1>concepts</h1>;
}
