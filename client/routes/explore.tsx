// Stands until the explore screen is built.
export function ExploreScreen() {
  return <h1>explore</h1>;
}

export function SavedViewScreen() {
  return <h1>view</h1>;
}
