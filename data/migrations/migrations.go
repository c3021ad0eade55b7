// Package migrations holds the steps of the library's schema, files NNNN_name.sql
// that are run in the order of their numbers and never edited once they are
// released. In: nothing. Out: the files. Method: embedded by the Go tool.
package migrations

import "embed"

// Files are the steps.
//
//go:embed *.sql
var Files embed.FS
