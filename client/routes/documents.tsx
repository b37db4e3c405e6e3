// Stands until the screen is built.
export function DocumentsScreen() {
  return <h1>documents</h1>;
}
