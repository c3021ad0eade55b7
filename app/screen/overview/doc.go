// Package overview holds the screen Overview: the headlines, the differences worth
// reading by their kinds, and how much each article tells.
package overview
