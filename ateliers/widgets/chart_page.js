// In the page: vega lies beside this script.
const address = document.currentScript.src.replace(/charts\.js.*$/, VEGA);
let vega;
watchCharts(() => (vega ??= runScript(address).then(() => window.vegaEmbed)), SETTINGS);
