import QtQuick
import Kiosk.Views

// The window: one page at a time, the keyboard above its bottom row, and what may lie over any page.
Window {
    id: window

    required property ShellViewModel shell
    property bool mayClose: !shell.kioskMode
    readonly property KPage page: host.item as KPage
    readonly property TextInput field: activeFocusItem as TextInput
    readonly property bool covered: Aids.open || shell.idleWarning || shell.calledReference !== ""

    function turn() {
        const next = Qt.resolvedUrl(shell.page + "Page.qml");
        if (host.source === next && host.viewModel === shell.pageViewModel)
            return;
        host.viewModel = shell.pageViewModel;
        // The three pages for bad moments stand on the shell alone.
        host.setSource(next, shell.pageViewModel ? { viewModel: shell.pageViewModel, shell: shell } : { shell: shell });
    }

    function goBack() {
        if (Aids.open)
            Aids.open = false;
        else if (page && page.footer.back !== "")
            page.back();
        else
            shell.back();
    }

    function step(forward: bool) {
        Theme.keys = true;
        const from = activeFocusItem ?? stage;
        const next = from.nextItemInFocusChain(forward);
        if (next)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    width: Theme.windowWidth
    height: Theme.windowHeight
    visible: true
    visibility: shell.kioskMode ? Window.FullScreen : Window.Windowed
    flags: shell.kioskMode ? Qt.Window | Qt.FramelessWindowHint | Qt.WindowStaysOnTopHint : Qt.Window
    color: Theme.paper
    title: qsTr("Kiosk")
    // What lay over the page took the focus; the page's field, and with it the keyboard, gets it back.
    onCoveredChanged: {
        guard.turned();  // the second half of a double tap must not hit what just came, or what was below
        if (!covered)
            host.forceActiveFocus();
    }
    onClosing: close => close.accepted = mayClose
    Component.onCompleted: turn()

    Connections {
        target: window.shell

        function onPageChanged() {
            window.turn();
        }

        function onForgotten() {
            Aids.open = false;
            Theme.keys = false;
        }
    }

    KPanel {
        shell: window.shell
        windowWidth: window.width
        windowHeight: window.height
        keyboard: keyboard.shown ? keyboard.implicitHeight : 0
        keyboardWidth: keyboard.width
    }

    FocusScope {
        id: stage

        anchors.fill: parent
        focus: true
        LayoutMirroring.enabled: window.shell.rtl
        LayoutMirroring.childrenInherit: true
        Keys.onEscapePressed: window.goBack()
        Keys.onUpPressed: window.step(false)
        Keys.onDownPressed: window.step(true)
        Keys.onLeftPressed: window.step(window.shell.rtl)
        Keys.onRightPressed: window.step(!window.shell.rtl)
        Keys.onPressed: event => {  // check: press, keys of a keyboard
            window.shell.touched();
            event.accepted = false;
        }

        Loader {
            id: host

            property QtObject viewModel: null

            objectName: "host"

            anchors.fill: parent
            focus: true
            enabled: !window.covered
            onLoaded: {
                guard.turned();
                appear.restart();
            }

            NumberAnimation on opacity {
                id: appear
                from: 0
                to: 1
                duration: Theme.calm
                easing.type: Theme.easing
                running: false
            }
        }

        KKeyboard {
            id: keyboard

            readonly property real footing: window.page ? window.page.keyboardBottom : window.height - Theme.marginV - Theme.targetPrimary - Theme.s3
            readonly property int edge: (Theme.compact ? Theme.s1 : Theme.margin) - Math.round(Theme.keyGap / 2)

            x: edge
            y: footing - height
            width: parent.width - 2 * edge
            height: implicitHeight
            language: window.shell.language
            wanted: window.field !== null && !window.field.readOnly && !window.shell.physicalKeyboard && !window.covered
        }

        KAids {
            shell: window.shell
            visible: Aids.open && !shell.idleWarning
        }

        KCalled {
            reference: window.shell.calledReference
            visible: reference !== "" && !window.shell.idleWarning && !Aids.open
            onClosed: window.shell.dismissCalled()
        }

        KCountdown {
            visible: window.shell.idleWarning
            seconds: window.shell.idleSeconds
            onExtended: window.shell.touched()
        }

        KGuard {
            id: guard
            anchors.fill: parent
            asleep: window.shell.idleWarning
            onTouched: {
                Theme.keys = false;
                window.shell.touched();
            }
        }
    }
}
