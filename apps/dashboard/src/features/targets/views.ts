/** Every view of a target, in the order in which one goes deeper. */
export const views = [
  { name: "overview", to: "/targets/$id" },
  { name: "timeline", to: "/targets/$id/timeline" },
  { name: "compare", to: "/targets/$id/compare" },
  { name: "statements", to: "/targets/$id/statements" },
  { name: "review", to: "/targets/$id/review" },
] as const;
