// Package safety keeps readers from losing what is in their library and from
// being locked out of it: it checks a library, restores a copy, saves what can
// be read of a damaged one, and exports all of it and imports it back.
//
// In go paths of libraries; out come new, whole libraries, files for export and
// reports. What is damaged is only read: a new library takes its place, and it
// is kept.
//
// Method: a check is SQLite's own, that of the search tables, and the hash of
// each article's text; salvage reads the rows of the file without SQLite
// (data/pages) into a new library, so that nothing of a hostile file runs; an
// export walks over all tables that are no cache, so that none is forgotten.
// Basis: the file format and the recovery notes of the SQLite manual, and our
// own rule that a text is what its hash says.
//
// Known misses: a bit that changed in a title, an outlet or a note is not found;
// rows that a deletion gave free are not looked for.
package safety
