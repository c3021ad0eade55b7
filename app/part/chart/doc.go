// Package chart holds small pictures of counts and places: Bar, Track, Places, and
// the hairline Rule. They are drawn with the palette in use.
package chart
