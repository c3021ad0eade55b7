// Package worded holds the screen Wording: labels, loaded words, verbs of saying,
// hedges, and who acts, by article.
package worded
