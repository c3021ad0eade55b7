// Package pane holds the frame of the window: side panels around the middle, tabs,
// two panes beside each other, and the page that lies over the window.
package pane
