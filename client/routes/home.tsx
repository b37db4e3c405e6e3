// Stands until the screen is built.
export function HomeScreen() {
  return <h1>home</h1>;
}
