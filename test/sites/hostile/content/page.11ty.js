require("node:fs").writeFileSync("EXECUTED", "");
