//go:build !unix

package form

import "time"

// processors is not known here.
func processors() time.Duration { return 0 }
