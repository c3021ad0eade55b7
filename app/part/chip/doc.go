// Package chip holds the pills for filters, kinds of marks and menus, the bars in
// which they stand without ever being hidden, and the card under the pointer that
// says why words are marked (HoverCard), whose Layer belongs on top of a Stack.
package chip
