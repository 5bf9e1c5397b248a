// Stands for the package string-width in the bundle. cli-table3 measures nothing but the slots of layout.ts, which
// are ASCII: to load and compile the tables of all scripts and emoji for them would take a fifth of the time of a start.
module.exports = (text) => text.length;
