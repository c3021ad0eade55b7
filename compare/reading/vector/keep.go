package vector

import (
	"fmt"
	"runtime/debug"
	"time"
)

// acquire unpacks the weights unless they are there. Each call that succeeds
// wants one of release.
func (e *Encoder) acquire() (*model, error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.model == nil {
		m, err := readModel(e.files, e.kernel)
		if err != nil {
			return nil, fmt.Errorf("sentence encoder: %w", err)
		}
		e.model = m
	}
	e.users++
	if e.drop != nil {
		e.drop.Stop()
	}
	return e.model, nil
}

func (e *Encoder) release() {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.users--; e.users == 0 {
		e.drop = time.AfterFunc(e.idle, e.forget)
	}
}

// forget drops the weights and gives their memory back to the system, which
// the collector would do much later in a program at rest.
func (e *Encoder) forget() {
	e.mu.Lock()
	idle := e.users == 0
	if idle {
		e.model = nil
	}
	e.mu.Unlock()
	if idle {
		debug.FreeOSMemory()
	}
}
