import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Qt's keyboard in our style and with our rows: no prediction, nothing learnt, no settings on its keys.
Item {
    id: root

    property string language: "en"
    property bool wanted: false
    readonly property bool shown: wanted && panel.active
    // Languages with rows of our own; any other speaks through the rows that come with Qt.
    readonly property var own: ({ ar: "ar_EG", de: "de_DE", en: "en_GB", es: "es_ES", fr: "fr_FR", ja: "ja_JP", tr: "tr_TR", uk: "uk_UA" })
    readonly property var stock: ({ ko: "ko_KR", zh: "zh_CN" })
    readonly property url ownRows: Qt.resolvedUrl("../QtQuick/VirtualKeyboard/Layouts/kiosk")
    readonly property url stockRows: "qrc:/qt-project.org/imports/QtQuick/VirtualKeyboard/Layouts"

    function speak() {
        const locale = own[language];
        VirtualKeyboardSettings.layoutPath = locale ? ownRows : stockRows;
        VirtualKeyboardSettings.activeLocales = [locale ?? stock[language] ?? language];
        VirtualKeyboardSettings.locale = locale ?? stock[language] ?? language;
    }

    readonly property bool steady: language === "ja" && Theme.choosingSteady

    implicitHeight: panel.height
    onSteadyChanged: VirtualKeyboardSettings.wordCandidateList.alwaysVisible = steady
    onLanguageChanged: speak()
    onWantedChanged: {
        if (wanted)
            Qt.callLater(() => Qt.inputMethod.show());  // qmllint disable missing-property
    }
    Component.onCompleted: {
        VirtualKeyboardSettings.styleName = "kiosk";
        VirtualKeyboardSettings.visibleFunctionKeys = QtVirtualKeyboard.KeyboardFunctionKeys.None;
        VirtualKeyboardSettings.handwritingModeDisabled = true;
        VirtualKeyboardSettings.defaultDictionaryDisabled = true;
        VirtualKeyboardSettings.wordCandidateList.alwaysVisible = steady;
        VirtualKeyboardSettings.wordCandidateList.autoHideDelay = 0;
        VirtualKeyboardSettings.fullScreenMode = false;
        VirtualKeyboardSettings.closeOnReturn = false;
        VirtualKeyboardSettings.keySoundVolume = 0;
        VirtualKeyboardSettings.userDataPath = "";
        speak();
    }

    InputPanel {
        id: panel

        objectName: "keyboardPanel"
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: root.wanted
        Component.onCompleted: keyboard.noAnimations = true  // the page above makes room at once, not frame by frame
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
    }
}
