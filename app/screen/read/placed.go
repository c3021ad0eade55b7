package read

import (
	"parallax/app/screen"
)

var (
	_ screen.Placed = (*Read)(nil)
	_ screen.Placed = (*Article)(nil)
)

var (
	_ WordReader = (*Read)(nil)
	_ WordReader = (*Article)(nil)
)
