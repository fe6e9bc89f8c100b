// Runs before the first paint, so that a page which was set to dark does not flash; a file, since the policy allows no inline script.
try {
  const isEmbed = location.pathname.startsWith("/embed/");
  const said = isEmbed ? new URLSearchParams(location.search).get("theme") : localStorage.getItem("standpoint.theme");
  document.documentElement.dataset.theme = said ?? "system";
} catch {
  // Nothing is kept: as the system.
}
