// Package scene sets a stage for the tests of the window and of its parts: an app with a
// theme, a window, the comparison of the sample event.
package scene
