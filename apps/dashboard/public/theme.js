// Runs before the first paint, so that a page which was set to dark does not flash; a file, since the policy allows no inline script.
try {
  document.documentElement.dataset.theme = localStorage.getItem("standpoint.theme") ?? "system";
} catch {
  // Nothing is kept: as the system.
}
