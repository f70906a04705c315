pragma Singleton
import QtQml

// Whether the panel of languages and reading aids is open. Any page can ask for it; the window shows it.
QtObject {
    property bool open: false
}
