package file

import (
	"path/filepath"
	"syscall"
)

// mountLocal is MNT_LOCAL of mount(2).
const mountLocal = 0x1000

// Remote reports whether a file lies on a drive of another computer, where the
// library is not safe: two computers may write it at once.
func Remote(path string) bool {
	var st syscall.Statfs_t
	err := syscall.Statfs(filepath.Dir(path), &st)
	return err == nil && st.Flags&mountLocal == 0
}
