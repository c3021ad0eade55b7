// Package menu holds what can be done, as actions with a name, keys and a group,
// and what shows them: the bar of menus, the palette, the page of keys, the help,
// links in a panel. An action is a function to call; none is known here.
package menu
