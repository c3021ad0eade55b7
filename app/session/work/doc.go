// Package work is what goes on behind a window: long jobs, changes of the library
// one after the other, and the steps by which changes are taken back.
//
// In: functions to run elsewhere, and one, post, that runs a function on the
// goroutine of the window, later and without waiting for it (fyne.Do does). Out:
// jobs with how far they are, sentences about what went wrong, calls of those who
// watch.
//
// Method: a Work belongs to one goroutine. Whatever reads a disk or takes long runs
// in a goroutine of its own and hands its values back over post. A panic there is an
// error, and the program goes on. Changes run in the order in which they were asked
// for. Undo is a list of commands that know their opposite. Basis: our own rule.
//
// Known misses: a job that does not look at its context cannot be ended.
package work
