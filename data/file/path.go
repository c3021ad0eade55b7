package file

import (
	"fmt"
	"os"
	"path/filepath"
	"runtime"
)

// DefaultPath is the library's file in the user's data folder: under
// XDG_DATA_HOME or ~/.local/share, ~/Library/Application Support on macOS,
// %LocalAppData% on Windows.
func DefaultPath() (string, error) {
	folder, err := dataFolder()
	if err != nil {
		return "", fmt.Errorf("%w: %w", ErrNoHome, err)
	}
	return filepath.Join(folder, "parallax", Name), nil
}

func dataFolder() (string, error) {
	switch runtime.GOOS {
	case "windows":
		return os.UserCacheDir() // %LocalAppData%
	case "darwin":
		return os.UserConfigDir() // ~/Library/Application Support
	}
	if dir := os.Getenv("XDG_DATA_HOME"); filepath.IsAbs(dir) {
		return dir, nil
	}
	home, err := os.UserHomeDir()
	return filepath.Join(home, ".local", "share"), err
}
