/**
 * What each shell has to know: how to ask `pwc __complete` with the words up to the cursor, and how to show the lines
 * that come back. None needs anything beside the shell itself; the bash of macOS (3.2) is old but will do.
 */

const bash = `# Completion of pwc for bash. In ~/.bashrc: eval "$(pwc completion bash)"
# An offer as it has to stand behind an opening quote, or behind none: nothing in it is for bash to expand or to run.
_pwc_quote() {
  local value=$1 out= i letter
  [[ $2 ]] || { printf %q "$value"; return; }
  for ((i = 0; i < \${#value}; i++)); do
    letter=\${value:i:1}
    case $2$letter in
      "''") letter="'\\\\''" ;;
      '"!') letter=\\"\\'!\\'\\" ;;
      '""' | '"$' | '"\`' | '"\\\\') letter=\\\\$letter ;;
    esac
    out+=$letter
  done
  # What ends with such a quote is not closed by bash.
  [[ $out == *"$2" ]] && out+=$2
  printf %s "$out"
}
_pwc() {
  # Bash cuts words at "=" and ":" as well: what no blank separates is one word for pwc.
  local line=$COMP_LINE words=() word rest last=-1 i
  rest=\${line:0:COMP_POINT}
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((last < 0)) || [[ $rest == [[:blank:]]* || -z $rest ]]; then
      rest=\${rest#"\${rest%%[![:blank:]]*}"}
      last=$((last + 1))
      words[last]=
    fi
    ((i == COMP_CWORD)) && word=$rest
    words[last]+=$word
    rest=\${rest#"$word"}
  done
  # Inside quotes bash puts an offer in the place of what stands behind the opening one.
  local current=\${words[last]} quote= lead=
  case $word in \\"* | \\'*) quote=\${word:0:1} lead=\${current%"$word"} ;; esac
  # The words as pwc would get them.
  for ((i = 0; i <= last; i++)); do
    word=\${words[i]//[\\\\\\"\\']/}
    words[i]=$word
  done
  current=\${words[last]}
  # Bash puts an offer in the place of what stands behind the last "=" or ":".
  [[ $COMP_WORDBREAKS == *[=:]* && $current == *[=:]* && -z $quote ]] && lead=\${current%"\${current##*[=:]}"}
  local IFS=$'\\n' values=() texts=() widest=0 fits= value text case=-u
  shopt -q nocasematch && case=-s
  shopt -s nocasematch
  while IFS=$'\\t' read -r value text; do
    [[ $value == "$current"* ]] && fits=1
    values+=("$value")
    texts+=("$text")
  done < <("\${words[0]}" __complete "\${words[@]:1}" 2>/dev/null)
  shopt "$case" nocasematch
  COMPREPLY=()
  case \${values[0]-} in
    '') return ;;
    :files) compopt -o default 2>/dev/null || COMPREPLY=($(compgen -f -- "$current")); return ;;
    :folders) compopt -o dirnames 2>/dev/null || COMPREPLY=($(compgen -d -- "$current")); return ;;
  esac
  # Another name of a thing was typed: the best known is put in its place.
  [[ $fits ]] || values=("\${values[0]}")
  compopt -o nosort 2>/dev/null
  local isList=
  # ?, ! and @: bash shows a list.
  case \${COMP_TYPE-} in 33 | 63 | 64) ((\${#values[@]} > 1)) && isList=1 ;; esac
  for value in "\${values[@]}"; do ((\${#value} > widest)) && widest=\${#value}; done
  ((widest > 40)) && widest=40
  for ((i = 0; i < \${#values[@]}; i++)); do
    value=\${values[i]#"$lead"}
    text=\${texts[i]}
    if [[ $isList && $text ]]; then
      printf -v value '%-*s  %s' "$widest" "$value" "$text"
      COMPREPLY+=("\${value:0:$((\${COLUMNS:-80} - 2))}")
    elif [[ $isList ]]; then
      COMPREPLY+=("$value")
    else
      COMPREPLY+=("$(_pwc_quote "$value" "$quote")")
    fi
  done
}
complete -F _pwc pwc pwc-offline
`;

const zsh = `#compdef pwc pwc-offline
# Completion of pwc for zsh. In ~/.zshrc: source <(pwc completion zsh)
# or as a file _pwc in a folder of $fpath.
_pwc() {
  local -a values texts shown
  local value text i widest=0
  while IFS=$'\\t' read -r value text; do
    values+=("$value")
    texts+=("$text")
    (( $#value > widest )) && widest=$#value
  done < <("\${(Q)words[1]}" __complete "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)
  case \${values[1]-} in
    '') return 1 ;;
    # What stands in front of a "=" is no part of the path.
    :*) compset -P 1 '--*=' ;;
  esac
  case $values[1] in
    :files) _files; return ;;
    :folders) _files -/; return ;;
  esac
  (( widest > 40 )) && widest=40
  for (( i = 1; i <= $#values; i++ )); do
    value=$values[i]
    (( $#value < widest )) && value=\${(r:widest:)value}
    [[ -n $texts[i] ]] && value="$value  $texts[i]"
    shown+=("\${value[1,COLUMNS-1]}")
  done
  if [[ -n \${(M)values:#\${(bQ)PREFIX}*} ]]; then
    compadd -V pwc -l -d shown -a values
  else
    compadd -U -V pwc -l -d shown -a values
  fi
}
if [[ \${funcstack[1]-} == _pwc ]]; then
  _pwc "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
  compdef _pwc pwc pwc-offline
fi
`;

const fish = `# Completion of pwc for fish. In ~/.config/fish/config.fish: pwc completion fish | source
# or as the file ~/.config/fish/completions/pwc.fish.
function __pwc_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string replace -ra '[\\\\\\\\"\\']' '')
    set -l offers ($words[1] __complete $words[2..] "$current" 2>/dev/null)
    # What stands in front of a "=" is no part of the path.
    set -l flag (string match -r -- '^--[^=]*=' "$current")
    set -l path (string replace -r -- '^--[^=]*=' '' "$current")
    switch "$offers[1]"
        case :files
            printf '%s\\n' "$flag"(__fish_complete_path "$path")
        case :folders
            printf '%s\\n' "$flag"(__fish_complete_directories "$path" '')
        case '*'
            printf '%s\\n' $offers
    end
end
for name in pwc pwc-offline
    complete -c $name -e
    complete -c $name -f -k -a '(__pwc_complete)'
end
`;

/** The scripts by their shells. */
export const scripts = { bash, zsh, fish };
