// Package read holds the screens Read, of all articles beside each other, and One
// article, with the bar above them.
package read
