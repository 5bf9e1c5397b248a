// Stands for the package fast-string-width in the bundle, which makes its tables of all scripts and emoji when it is loaded:
// most answers hold none, and `displayWidth` counts the others itself.
let measure;
module.exports = (text) => {
  measure ??= require('#string-width').default;
  return measure(text);
};
