// In ECMAScript 5, and by itself: it says what to do where the browser cannot even read the program. Excel on Windows shows
// add-ins in Internet Explorer 11, or in the Edge of before Chromium, where the WebView2 Runtime is not installed.
(function () {
  if (!isTooOld()) return;
  Array.prototype.forEach.call(document.querySelectorAll(".needs-scripts"), function (advice) {
    advice.hidden = true;
  });
  document.getElementById(isOfWindows() ? "old-webview" : "old-browser").hidden = false;
  // Once Office.js is there, which comes after this.
  document.addEventListener("DOMContentLoaded", tieButtons);

  /** Both are used in the program, and as young as what else it is written with: Chrome 97, Safari 16.4. */
  function isTooOld() {
    try {
      return !Array.prototype.findLast || !new RegExp("(?<=a)b");
    } catch (_error) {
      return true;
    }
  }

  /** Whether this is one of the two web views that Windows itself has. */
  function isOfWindows() {
    return /Trident|Edge\//.test(navigator.userAgent);
  }

  /** The ribbon's buttons, of which one is often pressed before the pane was ever shown, then show what is said here. */
  function tieButtons() {
    if (typeof Office === "undefined" || !Office.actions) return;
    ["validate", "removeAnnotations"].forEach(function (name) {
      Office.actions.associate(name, function (event) {
        Office.addin.showAsTaskpane();
        event.completed();
      });
    });
  }
})();
