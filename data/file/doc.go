// Package file is the one SQLite file that a library is: it opens it under its lock,
// looks at it before anything is written, brings it to the newest schema, changes it
// in transactions, copies it whole and puts another in its place.
//
// In: the path of a file. Out: its connections and errors that tell what is wrong
// with it. Method: modernc.org/sqlite in write-ahead mode; the advice of the SQLite
// manual for application files (application ID, user_version, VACUUM INTO for copies,
// untrusted schema). What the tables hold is known in package data.
//
// Known misses: what a stopped program left in the log of one name of a file is not
// seen by another name of it (hard links); on a network drive the write-ahead log is
// not safe.
package file
