// A separate script in ECMAScript 5: it says what to do where the browser cannot even parse the program. Without the WebView2
// Runtime, Excel on Windows shows add-ins in Internet Explorer 11, or in the Edge before Chromium.
(function () {
  if (!isTooOld()) return;
  Array.prototype.forEach.call(document.querySelectorAll(".needs-scripts"), function (advice) {
    advice.hidden = true;
  });
  document.getElementById(isOfWindows() ? "old-webview" : "old-browser").hidden = false;
  // Waits for Office.js, which is loaded after this script.
  document.addEventListener("DOMContentLoaded", tieButtons);

  /**
   * Whether the browser lacks either feature. The program uses both, and nothing newer than them (Chrome 97, Safari 16.4).
   */
  function isTooOld() {
    try {
      return !Array.prototype.findLast || !new RegExp("(?<=a)b");
    } catch (_error) {
      return true;
    }
  }

  /** Whether this is one of the two web views that come with Windows. */
  function isOfWindows() {
    return /Trident|Edge\//.test(navigator.userAgent);
  }

  /** Makes the ribbon's buttons show this page: one of them is often pressed before the pane has ever been shown. */
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
