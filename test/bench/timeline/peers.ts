/** Each peer as its own documentation shows it: a page, and the files it loads. */
export interface Peer {
  name: string;
  files: Record<string, string>; // address → path in the peers' node_modules
  page: string; // of the body
  ready: string; // selector that is there once drawn
  surface: string; // where to turn the wheel and drag
}

const load = (script: string) => `<script>
fetch("data.json").then((response) => response.json()).then((data) => {
${script}
});
</script>`;
const done = `document.documentElement.dataset.ready = "yes";`;

export const peers: readonly Peer[] = [
  {
    name: "ECharts, a dot for each participant",
    files: {"/echarts.js": "echarts/dist/echarts.min.js"},
    page: `<div id="chart" style="width:1200px;height:600px"></div><script src="/echarts.js"></script>${load(`
const chart = echarts.init(document.getElementById("chart"), null, {renderer: "canvas"});
const dots = data.who.flatMap((who, event) => who.map((participant) => [data.start[event], participant % 24]));
chart.on("finished", () => { ${done} });
chart.setOption({
  animation: false,
  xAxis: {type: "time"},
  yAxis: {type: "category", data: data.participants.slice(0, 24)},
  dataZoom: [{type: "inside", filterMode: "weakFilter"}],
  tooltip: {},
  series: [{type: "scatter", symbolSize: 5, large: true, data: dots}],
});`)}`,
    ready: "html[data-ready]",
    surface: "#chart canvas",
  },
  {
    name: "vis-timeline, groups and clusters",
    files: {
      "/vis.js": "vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
      "/vis.css": "vis-timeline/styles/vis-timeline-graph2d.min.css",
    },
    page: `<link rel="stylesheet" href="/vis.css"><div id="chart" style="width:1200px;height:600px"></div><script src="/vis.js"></script>${load(`
const groups = data.participants.slice(0, 24).map((content, id) => ({id, content}));
const items = data.name.map((content, id) => ({
  id, content, start: data.start[id], group: data.who[id][0] % 24,
  ...(data.end[id] === null ? {type: "point"} : {end: data.end[id]}),
}));
const timeline = new vis.Timeline(document.getElementById("chart"), new vis.DataSet(items), new vis.DataSet(groups), {
  height: 600, cluster: {maxItems: 3}, verticalScroll: false, horizontalScroll: false, zoomKey: "",
});
timeline.on("changed", () => { ${done} });`)}`,
    ready: "html[data-ready]",
    surface: "#chart .vis-center",
  },
  {
    name: "TimelineJS",
    files: {
      "/tl.js": "@knight-lab/timelinejs/dist/js/timeline.js",
      "/js/locale/en.json": "@knight-lab/timelinejs/dist/js/locale/en.json",
      "/css/timeline.css": "@knight-lab/timelinejs/dist/css/timeline.css",
      "/css/fonts/font.default.css": "@knight-lab/timelinejs/dist/css/fonts/font.default.css",
      "/css/icons/tl-icons.woff2": "@knight-lab/timelinejs/dist/css/icons/tl-icons.woff2",
    },
    page: `<link rel="stylesheet" href="/css/timeline.css"><div id="chart" style="width:1200px;height:600px"></div><script src="/tl.js"></script>${load(`
const dateOf = (instant) => { const date = new Date(instant); return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()}; };
const events = data.name.map((headline, id) => ({
  start_date: dateOf(data.start[id]), text: {headline},
  ...(data.end[id] === null ? {} : {end_date: dateOf(data.end[id])}),
}));
const timeline = new TL.Timeline("chart", {events}, {script_path: location.origin + "/js/", width: 1200, height: 600});
timeline.on("ready", () => { ${done} });`)}`,
    ready: "html[data-ready]",
    surface: ".tl-timenav",
  },
];
