// Command schemas writes what every version of Kubernetes says of its objects into one text.
//
//	go run .           write kubernetes.txt
//	go run . --check   exit 1 when that file is not current
//
// With --dumps FOLDER, what a version said is kept there and read again: building one takes minutes.
// A module of its own, since each version of Kubernetes is built with other versions of the same modules.
package main

import (
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

const target = "kubernetes.txt"

func main() {
	check := flag.Bool("check", false, "compare, and write nothing")
	dumps := flag.String("dumps", "", "folder for what each version said")
	flag.Parse()
	if err := run(*check, *dumps); err != nil {
		fmt.Fprintln(os.Stderr, "schemas:", err)
		os.Exit(1)
	}
}

func run(check bool, dumps string) error {
	folder, err := os.MkdirTemp("", "schemas-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	wanted, err := written(folder, dumps)
	if err != nil {
		return err
	}
	if !check {
		return os.WriteFile(target, []byte(wanted), 0o644)
	}
	have, err := os.ReadFile(target)
	if err != nil {
		return err
	}
	if string(have) != wanted {
		return errors.New(target + " is not current: run `go run .` in engines/schemas and commit")
	}
	return nil
}

func written(folder, dumps string) (string, error) {
	all := store{definitions: map[string][]variant{}, kinds: map[string]keptKind{}}
	before, err := saidBy("lifecycle", earlier, folder, dumps)
	if err != nil {
		return "", err
	}
	all.add(earlier, before)
	for _, patch := range versions {
		said, err := saidBy("dump", patch, folder, dumps)
		if err != nil {
			return "", err
		}
		all.add(patch, said)
	}
	all.declare(undeclared)
	return all.lines(versions), nil
}

func saidBy(program, patch, folder, dumps string) (dumped, error) {
	if dumps == "" {
		return dumpOf(folder, program, patch)
	}
	kept := filepath.Join(dumps, program+"-"+patch+".json")
	var answer dumped
	if text, err := os.ReadFile(kept); err == nil {
		return answer, json.Unmarshal(text, &answer)
	}
	answer, err := dumpOf(folder, program, patch)
	if err != nil {
		return answer, err
	}
	text, err := json.Marshal(answer)
	if err != nil {
		return answer, err
	}
	return answer, os.WriteFile(kept, text, 0o644)
}
