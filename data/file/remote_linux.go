package file

import (
	"path/filepath"
	"syscall"
)

// The kinds of file systems of other computers, as statfs(2) numbers them.
const (
	kindNFS  = 0x6969
	kindSMB  = 0x517b
	kindCIFS = 0xff534d42
	kindSMB2 = 0xfe534d42
	kindAFS  = 0x5346414f
	kindCoda = 0x73757245
	kindCeph = 0x00c36400
)

// Remote reports whether a file lies on a drive of another computer, where the
// library is not safe: two computers may write it at once. Drives that a
// program of the user shows (sshfs) are not known for such.
func Remote(path string) bool {
	var st syscall.Statfs_t
	if err := syscall.Statfs(filepath.Dir(path), &st); err != nil {
		return false
	}
	return remoteKind(int64(st.Type)) //nolint:unconvert // its size differs by system
}

func remoteKind(kind int64) bool {
	switch uint32(kind) {
	case kindNFS, kindSMB, kindCIFS, kindSMB2, kindAFS, kindCoda, kindCeph:
		return true
	}
	return false
}
