module.exports = () => { require("node:fs").writeFileSync("EXECUTED", ""); return {}; };
