// Runs before the first paint, so that a dark screen never flashes white. A file of its own: inline scripts are forbidden.
(function () {
  var chosen = localStorage.getItem("ciep.theme");
  var dark = chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  document.documentElement.classList.toggle("pf-v6-theme-dark", dark);
})();
