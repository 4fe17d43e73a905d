// The reader shows how Kubernetes itself reads a stream of YAML or JSON, for test/differential. It is no engine and is not packed.
//
// It reads one stream a line from standard input, in base64, and answers each with one line of JSON.
package main

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	defer out.Flush()
	answers := json.NewEncoder(out)
	for {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		stream, err := base64.StdEncoding.DecodeString(line[:len(line)-1])
		if err == nil {
			err = answers.Encode(read(stream))
		}
		if err != nil {
			fmt.Fprintln(os.Stderr, "reader:", err)
			os.Exit(1)
		}
	}
}
