// Package session is what the reader has open, and the jobs behind it. It
// knows no window: the window draws what the session holds and calls its
// methods when the reader does something.
//
// In: paths, pasted text, clicks. Out: events, articles, a comparison, results
// of imports and exports, sentences about what went wrong.
//
// Method: a Session belongs to one goroutine, that of the window. Whatever
// reads a disk or takes long runs as a Job in a goroutine of its own and hands
// its values back through the function post that New was given. Changes of the
// library run one after the other in the order in which they were asked for.
// Basis: our own rule.
//
// Known misses: of the changes that can be undone, the corrections outlive the
// program, and a deleted event waits in the library's bin; the others do not.
package session
