import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss()],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // The server's content security policy allows fonts and images from files only.
    assetsInlineLimit: 0,
  },
  server: { proxy: { "/v1": process.env["STANDPOINT_API"] ?? "http://localhost:4400" } },
});
