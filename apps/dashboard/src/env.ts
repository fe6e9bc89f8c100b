/** What the build was told: the one reader of `import.meta.env`. */
export const env = {
  /** Where the API is; empty for the origin that serves the dashboard. */
  apiUrl: typeof import.meta.env["VITE_API_URL"] === "string" ? import.meta.env["VITE_API_URL"] : "",
} as const;
