// Put each widget of the page in the place of its static tables; they stay where it fails.
for (const place of document.querySelectorAll(".ateliers-widget[data-widget]")) {
  const widget = WIDGETS[place.dataset.widget];
  try {
    const props = JSON.parse(place.querySelector('script[type="application/json"]').textContent);
    const stage = document.createElement("div");
    // What anywidget gives a widget, as far as ours use it.
    widget.render({ model: { get: (name) => (name === "props" ? props : undefined) }, el: stage });
    place.replaceWith(...stage.childNodes);
  } catch (error) {
    console.info("ateliers:", error);
  }
}
