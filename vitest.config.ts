import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 60_000, // a guard against hanging, not a measure: machines differ
    hookTimeout: 180_000,
    maxWorkers: "100%", // where there are two processors, one alone would be used
    allowOnly: false,
  },
});
