// In JupyterLab: the kernel hands vega over when the first chart is reached.
const WAIT = 20000;

function askKernel(model) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("the kernel did not answer")), WAIT);
    model.on("msg:custom", (message, buffers) => {
      if (message.kind !== "vega") return;
      clearTimeout(late);
      const address = URL.createObjectURL(new Blob([buffers[0]], { type: "text/javascript" }));
      resolve(runScript(address).finally(() => URL.revokeObjectURL(address)));
    });
    model.send({ kind: "vega?" });
  });
}

export default {
  initialize({ model }) {
    const load = async () => {
      if (!window.vegaEmbed) await (window.ateliersVega ??= askKernel(model));
      return window.vegaEmbed;
    };
    // A kernel that failed must not keep the next one from being asked.
    const retry = () => load().catch((error) => {
      delete window.ateliersVega;
      throw error;
    });
    // One watcher a window: the newest kernel is the one that can answer.
    window.ateliersCharts?.();
    window.ateliersCharts = watchCharts(retry, SETTINGS);
  },
};
