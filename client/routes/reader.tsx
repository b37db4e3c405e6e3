// Stands until the screen is built.
export function ReaderScreen() {
  return <h1>reader</h1>;
}
