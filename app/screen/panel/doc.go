// Package panel holds Evidence, the panel at the right of every screen: what shows
// that which is selected, what can be done with it, and its words with a citation.
// It comes after the screens, because it shows for each what is selected there.
package panel
