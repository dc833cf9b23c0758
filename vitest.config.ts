import {defineConfig} from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    testTimeout: 240_000, // guards against hanging, not measures: machines differ, and have other work
    hookTimeout: 360_000,
    expect: {poll: {timeout: 15_000}},
    maxWorkers: "100%", // where there are two processors, one alone would be used
    allowOnly: false,
  },
});
