<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>コードをカメラに見せてください</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>コードがまだ見えません</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>カメラは今使えません</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>録画はしていません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>カメラの映像</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>秒後にカメラが切れます</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>コードを四角の中に、手のひら一つ分ほど離してかざしてください。</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>スマートフォンの場合は、画面を明るくしてください。</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>カメラは切れました。20秒間コードが見えませんでした。</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>招待があります</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>訪問に来ました</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>会員です</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>読み取り機にかざすか、6桁の番号をご入力ください。</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>お名前と訪問先をご入力ください。1分もかかりません。</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>カード、または名前とPINをお使いください。</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>お預かりに戻しました</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>%1さん、ありがとうございます。残りはお預かりします。</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>%1さん、ありがとうございます</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>%1さん宛のお荷物はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>お荷物が%n個届いています</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>1個はすでに受け取り済みです。残りはこちらです。</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>5分以上たちました。受付がお手伝いします。</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>お荷物を%n個お渡ししました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>棚からお取りください。置いていくものに触れてください。</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>生もの。%1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>すべて受け取りました</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>これを受け取りました</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>カウンターの奥</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>お客</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>一つの招待に来訪者が二人</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>荷物%1を2回お渡し</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1さんの残高がマイナス</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>%1さんの印刷の終了記録が2件</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>%1さんの印刷は出ましたか？</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>1枚のカードに二人</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>%1さんのチャージが2回？</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1さんと%2さん</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>%1さんの受付（%2）は、%3さんが先に使った招待（%4）によるものです。先の受付が有効です。</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>%1さん宛の荷物です。</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>記録では%1さん（%2）と%3さん（%4）にお渡ししています。どちらがお持ちかご確認ください。</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>%2から、残高を%1超えて使われています。互いにつながっていない端末で、同じ残高が使われました。</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>その前の端末：%1。</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>終わり方の記録が二つあり（%1）、内容が違います。先の記録が有効で、%2を差し引きました。</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>プリンターに送りましたが（%1）、結果がわかりません。確認されるまで%2を取り置きます。</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>このカードは%1さん（%2）にも%3さん（%4）にもお渡ししています。読み取り機では先の方のカードになります。</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>%1のチャージが、ある端末（%2）と別の端末（%3）にあります。同じ1回のお支払いかもしれません。</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>どちらも正しいお支払い</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>何も変わりません。</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>お二人ともお迎えする</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>%1さんを退館に</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>訪問を今終了します。</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>カードは%1さんのもの</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>%1さんには別のカードが必要です。</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1さんがお持ち</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>先の記録のままです。</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>後の記録が有効になります。</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>次のチャージで精算</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>不足分はそのとき差し引きます。</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>請求しない</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>%1はスペースが負担します。</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>%1は引いたままです。</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>返す</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>%1を残高に戻します。</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>印刷が出た</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>%1を差し引きます。</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>出なかった</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>何も差し引きません。</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>お支払いは1回だった</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>残高から%1を差し引きます。</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>本部の表示と同じですか？</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>本部のページで、コードの下にあります。まだ何も送信していません。</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>いいえ、違う</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>はい、同じ</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>本部に問い合わせ中</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>この端末は接続済みです</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>この端末は%1のものです</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>数秒かかります。</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>スペースのデータがすべて届きました。カードとPINはすぐに使えます。</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>スペースのデータを受信中です。このページを離れてもかまいません。</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>スペースのデータを受信中です（残り%n件）。このページを離れてもかまいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>この端末は接続済みです</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>本部とつなぐ</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>入力する</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>手で入力する</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1（%2）、%3から</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>つなぎ直すには、本部でコードを作り、読み取り機にかざしてください。</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>本部のページのコードを読み取り機にかざしてください。</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>本部のページで「Pair a new kiosk」を選び、表示されたコードを読み取り機にかざしてください。</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>本部のアドレス</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>本部のコード</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>初期設定</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>修正する</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>つなぐ</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>別のコードです。正しいコードは本部のページにあります。</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>このコードはもう使えません。本部で新しいコードを作ってください。</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>コードは英数字8文字です。</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>この端末には独自のスペースがあります。本部で「Let a kiosk bring its space」を選んでください。</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>つながった先は本部ではありません。何も送信していません。ネットワークの担当者にお知らせください。</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>時計は合っていますか？ 今は%1です。</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>この端末の時計は%1です。違っていれば合わせてください。合っていれば、本部の証明書が期限切れです。</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>desk.exampleや192.168.1.20:8470のような形です。</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>盗み見を防ぐため、https://で始めてください。</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>この名前が見つかりません。端末はネットワークにつながっていますか？</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>本部の名前がこのアドレスと違います。担当者にお知らせください。</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>応答した相手が本部だと確認できません。何も送信していません。</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>応答がありません。端末はネットワークにつながっていますか？</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>本部が混み合っているか、コードの試行が多すぎます。数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>本部とこの端末のバージョンが違います。両方を更新してください。</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>この端末に保存できませんでした。ディスクが満杯か、書き込めません。</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>応答した相手は本部ではありません。アドレスは正しいですか？</translation>
    </message>
</context>
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>デモ用の読み取り機</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>いずれかを読み取り機にかざしてください</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>チェックインしていません</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>チェックインしたままです</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>%1さん、お疲れさまでした</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>%1さん、こんばんは</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>%1さん
おはようございます</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>%1さん、こんにちは</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>%1にチェックイン済みです</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>%1にチェックアウト済みです</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>%1にチェックインしました</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>%1にチェックアウトしました</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>%1さん、カードをかざす前の状態に戻りました。</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>またお越しください。まだ%n件のお知らせがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>またお越しください。</translation>
    </message>
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>スタッフボードはカードで開きます。読み取り機にかざしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>今日は%n件のお知らせがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>お知らせはありません。よい一日を。</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1さんが到着</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>%1からお待ちです</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>%1から、%2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>向かっています</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>すぐ行きます</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>お荷物が%n個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>カウンターの奥、%1から</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1にあります</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>受け取る</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>印刷待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>%1から、%2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>参加しません</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>参加します</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>退出です</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>受付を呼ぶ</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>ボードを開く</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>初めての集計です。次回から比べられます。</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>ぴったり合っています。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1足りません。</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>%1多くあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>これまでの現金チャージは%n件、まだ数えていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>まだ数えていません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>%1あるはずです（%2から現金チャージ%n件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>記録しました</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>レジを数える</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>レジの中</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>控えは領収書のフォルダーにあります。</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>控えはありませんが、記録されています。</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>控えを作っています。</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>緊急のとき</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>一覧はまだありません。最寄りの出口から建物を出て、集合場所で人数を確認してください。</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>館内にいる人</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>本部が受け取らなかったもの</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>未受領</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>書き出す</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>サポート用に書き出す</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>記録し直す</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>もう一度送る</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>本部がすべて受け取りました。</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>%1から接続中</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>最も長い待ち</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>時計：合わせてください</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>最後のバックアップ</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>ディスクの空き</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>プログラム、データ</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>データのコピー・復元</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>最後の通信</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>未受信</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>本部とのやり取り</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>本部が受け取らなかったもの%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>この端末をつなぐ</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>本部とつながっていません。チェックイン、来訪者、荷物は通常どおりです。残高での印刷は休止中です。</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>本部とつながっていません。チェックイン、来訪者、荷物、印刷は通常どおりで、後で本部に送ります。</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>本部はここの記録を受け取りますが、新しい情報はこの端末に届きません。マネージャーが本部で変更できます。</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>本部がこの端末の利用を停止しました。未受領の記録はここに残っています。マネージャーにお知らせください。</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>本部と長くつながっていないため、再びつながるまで、会員の名前とカードはこの端末にありません。</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>本部とつながらないと、%n日後に会員の名前とカードがこの端末から消えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正確</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n分遅れ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n分進み</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Its number is taken.</source>
        <translation>番号が使用済みです。</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>別のスペースのものです。</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>壊れていました。</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>時刻が正しくありません。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>大きすぎます。</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>扱えない文字があります。</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>読み取れません（%1）。</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>本部に問い合わせています。</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>本部にもう一度送ります。</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>記録し直し、本部に送っています。</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>このままにします。だれが決めたかは記録されました。</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>ファイルの場所：%1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>ファイルを書き出せませんでした。ディスクが満杯かもしれません。</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>これは記録し直せません。サポート用のファイルを書き出してください。</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>番号が見つかりません。ご確認ください。</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>%n分後にもう一度お試しください。お急ぎの方は受付がお手伝いします。</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>バッジの6桁の番号</translation>
    </message>
    <message>
        <source>Your six digits</source>
        <translation>6桁の番号</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>招待の番号、お帰りのときはバッジの番号です。コードを読み取り機にかざすこともできます。</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>バッジのコードを読み取り機にかざすこともできます。</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>お帰り</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>追加することはありますか？</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>どちらも任意です。会社名はバッジに入ります。</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>訪問先：%1さん</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>電話番号またはメール</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>バッジができました</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>見えるところにお付けください。</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>バッジは受付がお手伝いします</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>受付は済んでいます。</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>バッジを作っています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>訪問先：%1さん</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>受付は済んでいません</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>受付が済みました</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>まだ受付をしていない状態に戻りました。いつでもやり直せます。</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1さんが次にカードをかざすと表示されます。</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>お帰りのときのコードです。バッジにも書いてあります。</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>お帰りのときのコード</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Who are you visiting?</source>
        <translation>どなたを訪問しますか？</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>該当する方がいません</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>そのお名前の方が見つかりません。別の文字で試すか、受付にお尋ねください。</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>3文字入力してください</translation>
    </message>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>訪問先の方をお選びください。お名前の3文字で探せます。</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>3文字で探せます</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>ご訪問</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>%1に退館しました</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>まだここにいます</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>まだ館内にいらっしゃいます</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>ご訪問ありがとうございました</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>バッジはそのまま使えます。</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>バッジは受付にお返しください。</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>お名前を教えてください</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>訪問先：%1さん</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>ご訪問</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>姓と名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>バッジに入れるお名前をご入力ください。</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>招待コードがあります</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>お帰りの方</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>あと%nつのルールで完了です</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>最後にご確認ください</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>ようこそ、%1さん。%2さんがお待ちです</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>訪問先：%1さん</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>名前を直す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>バッジを印刷</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>棚を追加</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>プランを追加</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>ロゴは本部のページか、設定コマンドで追加します。</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>次にこの端末を起動したときから使われます。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1～%2／%3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>営業時間</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>印刷の料金</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>荷物の棚</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>館内ルール</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>スペースの名前</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>警報時の集合場所</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>来訪者の記録（日）</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>オフライン時の印刷の上限</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>回線が切れた間は印刷しない</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>A4、モノクロ</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>A4、カラー</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>A3、モノクロ</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>A3、カラー</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>棚のラベル</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>入る荷物の数</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>大型荷物用</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>使用しない</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>プラン名</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>月額</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>月の日数（0は無制限）</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>月の印刷残高</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>受付終了</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>ルールを一言で</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>ルールを一文で</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>画面の対角、インチ</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>画面の幅 x 高さ、mm</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>画面の配色</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>コード用カメラ</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>9:00-18:00、または9-12, 14-18のようにご入力ください。休みの日は空欄にします。</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Europe/Berlinのようにご入力ください。</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>EURのように大文字3文字でご入力ください。</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>棚ごとにB-2のような短いラベルが必要です。</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>476 x 268のようにご入力いただくか、空欄にしてください。</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>1文字以上、80文字以内でご入力ください。</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>ここでは使えません。もう一度ご確認ください。</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>青緑</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>ローズ</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>茶</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>れんが色</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>墨色</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>言語と読みやすさ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>大きな文字</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高コントラスト</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>暗い色</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>動きなし</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>言語と読みやすさ</translation>
    </message>
</context>
<context>
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>お待ちの方</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>館内</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>棚は空です</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>荷物%n個、満杯の棚があります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>棚に荷物%n個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>お待ちの方</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>ゲスト%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>%1さんが向かっています</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1さんを訪問</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>お待ちの方はいません。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>対応は残っていません。</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>館内</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>会員%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>ゲスト、%1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>全%n名を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>棚</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>荷物%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>未受領%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>詳しく見る</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>レジの現金</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>本部とのやり取り</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>受付にお知らせしました</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>この4文字を伝えると、どこまで進んだか受付に伝わります。画面はそのまま残ります。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>KCodeField</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>まだいらっしゃいますか？</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>あと%n秒でこの画面は閉じ、入力した内容は消えます。続けるには画面に触れてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>まだここにいます</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%n日のうち%1日を使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>受付を呼ぶ</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>先にここに署名してください。指で書けます。</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>ここに指で署名してください</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>ルールの言語が変わりました。こちらに署名してください。</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>指で署名</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>訪問先：%1さん</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>お名前は%n日間保管し、その後消去します。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1。緊急のときは3秒間押し続けてください</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>最後の数字を消す</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n人が館内にいます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%n桁のうち%1桁</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>会員資格は休止中です</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>会員資格は終了しました</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>%1まで支払い済み</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>支払い済み、期限なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%n日のうち%1日を使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>会員情報を表示</translation>
    </message>
</context>
<context>
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>モノクロ</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>1部減らす</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n部</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>1部増やす</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>カラー%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>モノクロ%nページ</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>現在の残高</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>After</source>
        <translation>印刷後</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>やはりカラーで</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>すべてモノクロ、%1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>すべてモノクロで印刷、%1</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ %1／%2</translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>この荷物はお渡し済みです。</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>5分以上たちました。</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>ラベルができました。</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>ラベルが出ませんでした。荷物に%1とお書きください。</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>今回の受付</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n個完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>直前を取り消す</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>棚がまだ登録されていません。</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満杯</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
</context>
<context>
    <name>KShowCode</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>コードをカメラに見せる</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>コードを見せる</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>ここに指で署名してください</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>署名</translation>
    </message>
</context>
<context>
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>KTurn</name>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>A card of %1</source>
        <translation>%1さんのカード</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>紛失届あり。このカードでは入れません。</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>%1から使用中です。</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>新しいカードに替える</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>見つかった</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>紛失した</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>使用を終了する</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>どの会社ですか？</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>どのプランですか？</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>会社なし</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>プランなし</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>%1さんに新しいカード</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>新しいカードを読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>別のカードを読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>すぐに使えます。古いカードはもう使えません。</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>すぐに使えます。</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>すでに%1さんのカードです。このままお使いいただけます。</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>%1さんが紛失を届け出たカードです。先にそちらで使用を終了すると、他の方に渡せます。</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>%1さんのカードです。先にそちらで使用を終了するか、別のカードをお使いください。</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>印刷されたコードでした。会員用のカードをかざしてください。</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>古いカードは同時に使用終了になります。</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>%1さん用です。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1さんを開く</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>新しい方はどなたですか？</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>姓と名</translation>
    </message>
    <message>
        <source>A name has at least one letter. Please type it.</source>
        <translation>お名前を1文字以上ご入力ください。</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1さんが会員になりました。</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>%1さんの新しいPINが使えるようになりました。</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>このカードではもう入れません。</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>カードがまた使えるようになりました。</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>このカードはもうここでは使えません。</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>会員資格を休止しました。</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>会員資格を再開しました。</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>会員資格を終了しました。</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>取り消せるものはもうありません。</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>マネージャーだけができます。</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>会員資格は休止中</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>会員資格は終了</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>支払い済み、期限なし</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>%1まで支払い済み</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>受付</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>館内にいます</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>館内にいません</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>残高 %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>カード、%1から</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>紛失届あり</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>カードを渡す</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>別のカードを渡す</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PINを設定</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>PINを変更</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>チャージ</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>会員資格を休止</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>会員資格を再開</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>会員資格を終了</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>推測されやすい番号です。規則性のない6桁をお選びください。</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>2つの番号が違いました。最初からお願いします。</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>確認のため、同じ6桁をご入力ください。</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>%1さんご本人がご入力ください。他の方が知る必要はありません。</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>もう一度お願いします</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>6桁のPIN</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>取り消しました。</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>取り消せるものはもうありません。</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>この会員はもういません。</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>会員を追加</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>名前の2文字</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>会員資格は休止中</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>会員資格は終了</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>該当する方がいません。追加できます。</translation>
    </message>
</context>
<context>
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>お名前を教えてください</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>受付を呼ぶ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>最初の3文字</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>このお名前にはPINがありません。受付にお尋ねください。</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>その名前のPINはありません。</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>そのお名前でPINをお使いの方が見つかりません。別の文字で試すか、受付でPINを有効にしてください。</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>ただいま閉まっています</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>この端末はまだ使えません</translation>
    </message>
</context>
<context>
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>すでに届いています</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>荷物を読み取ってください</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>荷物のコードではありません。宛先の横のバーコードを読み取るか、番号をご入力ください。</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>荷物ではありません。</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>荷物を読み取るか、番号をご入力ください。</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>荷物の受付</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>次を読み取る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>または番号を入力</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>荷物の番号</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>%1から、棚の外にあります</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>%2から%1にあります</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1さん宛</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>別の荷物です</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>番号がない</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>生もの</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>大型</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損あり</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>関税あり</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>要署名</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>元会員</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>登録のない方</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>同じ方の荷物の隣</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>床の大型荷物置き場</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>空いている棚がありません</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>選んだ棚</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>いちばん空いている棚</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>カウンターの奥に置くか、棚をお選びください。</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>満杯です</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>空き%nか所</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>どこに置きますか？</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>荷物の受付</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>次の荷物は読み取り済み</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>この荷物をやめる</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>%1に置いて次へ</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>受け付ける</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>%1に置く</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>運送会社は不明</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>%1のようですが、数字が1つ合いません</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>番号からの推測</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>床</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n個あり</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>満杯</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>空き%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>棚を選ぶ</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>荷物の受付</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>まだ棚がありません。マネージャーが設定で追加できます。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>どなた宛ですか？</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>もう会員ではありません</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社名</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>最近荷物あり</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>2文字入力してください</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>荷物の宛名を入力してください</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>該当する方がいません</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>荷物の受付</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>運送会社は不明</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>%1のようですが、数字が1つ合いません</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>番号からの推測</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>2文字で探せます</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>登録のない方</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>受付にお知らせしました</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>この荷物はここにあります</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>カードをかざして受け取る</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>カウンターでお待ちください。荷物は直接お預かりします。</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>その荷物はもうここにありません。</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>カードまたは受付でお渡しします。</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>読み取り機にかざしてください。チェックインやチェックアウトにはなりません。</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>カウンターの奥</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>誰も来ないときは、受付でこれをお伝えください。</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>カードがない方</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>名前とPINを使う</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>荷物のお届け</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>受付を呼びます</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>登録されているPINと違います。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>安全のため、PINは%n分間使えません。お急ぎの方は受付がお手伝いします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>その後、ご本人だけの情報を表示します。</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>6桁の数字です。ここでは誰にも見えません。</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>%1さんのPIN</translation>
    </message>
</context>
<context>
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>すべて印刷しました</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%n面のうち%1面を印刷</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>印刷されませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n面です。ありがとうございました。またお越しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 1時間以内なら残りをここで印刷できます。最後の1枚は無料でもう一度出ます。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>残りはやめる</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>残りを印刷、%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>お支払い額</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>残高に戻った額</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>名前とPIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>名前とPINを使う</translation>
    </message>
    <message>
        <source>You have no PIN yet, %1</source>
        <translation>%1さん、PINがまだありません</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>カードを読み取り機にかざしてください</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>印刷物と残高はご本人だけのものです。お待ちの間に、受付でPINをお作りします。</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>次にPINを入力すると、印刷待ちの文書と残高を表示します。チェックインやチェックアウトにはなりません。</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>次にPINを入力します。</translation>
    </message>
</context>
<context>
    <name>PrintHistoryPage</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What happened to your credit</source>
        <translation>残高の履歴</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>お名前を教えてください</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>受付を呼ぶ</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>最初の3文字</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>このお名前にはPINがありません。受付にお尋ねください。</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>その名前のPINはありません。</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>そのお名前でPINをお使いの方が見つかりません。別の文字で試すか、受付でPINを有効にしてください。</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>登録されているPINと違います。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>安全のため、PINは%n分間使えません。お急ぎの方は受付がお手伝いします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what waits for you, and your credit.</source>
        <translation>その後、印刷待ちの文書と残高を表示します。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>%1さんのPIN</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>印刷の料金</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>印刷前に全ページの料金を表示します。お支払いは印刷された分だけです。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>料金がまだ決まっていません。受付で設定できます。</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 対応が済みしだい、自動で続きます。</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>お支払いは印刷された分だけです。離れても枚数は数えています。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1さん（PINで確認済み）</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>印刷を止める</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>印刷%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>印刷しています</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%n面のうち%1面を印刷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 準備ができしだい印刷できます。</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>%1足りません。受付でチャージするか、モノクロで印刷してください。</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>%1足りません。お待ちの間に受付でチャージできます。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>用紙%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1、%2、両面。お支払いは印刷された分だけです。</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1、%2。お支払いは印刷された分だけです。</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1さん（PINで確認済み）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>今すぐ印刷</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>残高を%1超えて印刷されました。</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>残高を%1超えて印刷されました。次のチャージで精算されます。</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>すべて印刷するには%1足りません。お待ちの間に受付でチャージできます。</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>印刷と残高</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1さん（PINで確認済み）</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>すべて印刷、%1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>今すぐ印刷、%1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>料金</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>印刷待ち</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>印刷待ち</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>%n件を印刷中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%nページ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>%nページ、印刷済み</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>印刷待ちの文書はありません。お預かりした文書は1日保管します。</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>印刷待ちの文書はありません。</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>プリンターに紙が詰まっています。</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>プリンターの用紙がありません。</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>プリンターの扉が開いています。</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>プリンターのトナーがありません。</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>プリンターが今応答していません。</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>プリンターの確認が必要です。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>印刷を止めました。</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>プリンターが受け付けませんでした。</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>プリンターが途中で止まりました。</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>残高が変わりました。今の料金はこちらです。</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>料金の表示から時間がたちました。改めて表示します。</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>この端末は今単独で動いているため、ここで印刷できるのは%1までです。受付がお手伝いします。</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>この端末は今単独で動いているため、お支払いができません。少し後でお試しください。</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>その文書はもうありません。文書の保管は1日です。</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>この印刷は続けられません。もう一度印刷してください。</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>このページの料金がまだ決まっていません。受付で設定できます。</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>プリンターの確認が必要です。お支払いはありません。</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>プランから</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>会社から</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>ご自身の分</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>モノクロ1ページ、A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>カラー1ページ、A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>モノクロ1ページ、A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>カラー1ページ、A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>チャージしました</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>チャージを取り消しました</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>プランから、1か月分</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>受付で調整しました</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>印刷中です。お支払いは印刷された分です。</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>印刷されなかったため、全額が戻りました。%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>%n面のうち%1面を印刷しました。%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>%n面を印刷</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>受付にお尋ねください。受付にもこのお知らせが届いています。</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>受付で%1とお伝えください。受付にもこのお知らせが届いています。</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>紛失届の出ているカードです</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>持ち主を守るため、今は使えません。ご本人でしたら、このままお入りいただけます。</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>もう使われていないカードです</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>新しいカードに替わりました。お持ちでしたら、読み取り機にかざしてください。</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>まだ登録のないカードです</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>まだ登録がないか、別の場所のカードです。</translation>
    </message>
    <message>
        <source>This desk cannot check cards right now</source>
        <translation>この端末は今カードを確認できません</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>長いあいだ本部とつながらなかったため、名前とカードを消しました。自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>会員資格は休止中です</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>終了または休止中のため、今日はこのカードでチェックインできません。情報は残っています。</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>この招待が見つかりません</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>招待が取り下げられたのかもしれません。招待がなくてもお入りいただけます。</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>この招待は使用済みです</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>この招待で受付が済んでいます。ご本人でしたら、これで完了です。</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>この招待は別の日のものです</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>ここでは使えないコードです</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>退館したバッジは使えません。訪問ごとに新しいバッジになります。</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>もう取り消せません</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>取り消せるのは5分以内、カードをかざした端末だけです。</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>少しお待ちください</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>%n分後にもう一度お試しいただけます。</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>ここではできませんでした</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>受付がお手伝いします。</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>日にちは招待した方にご確認ください。招待がなくてもお入りいただけます。</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>%1の招待です。招待がなくてもお入りいただけます。</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>別の用件です</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>会員です</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>お名前とPINをお使いください。</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>訪問に来ました</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>お名前と訪問先をご入力ください。1分もかかりません。</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>自分のカードで、見つかりました</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>お名前とPINでお入りください。カードは受付でまた使えるようになります。</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>誰かのカードを拾いました</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>ありがとうございます。持ち主に戻るよう、受付にお預けください。</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>新しいカードがあります</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>読み取り機にかざしてください。ボタンは不要です。</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>今は持っていません</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>前は使えました</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>もう一度、平らにして少しの間、読み取り機にかざしてください。</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>続けたいです</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>お待ちの間に、受付で使えるようにします。</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>今日は訪問です</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>会員のゲストとして受付してください。</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>入館または退館しました</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>もう一度カードをかざしてください。かざすたびに入館と退館が入れ替わります。</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>チェックイン</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>受付用：%1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>名前とPIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>名前とPINを使う</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>ゲストとして受付</translation>
    </message>
</context>
<context>
    <name>StaffBoardPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>The desk, right now</source>
        <translation>ただいまの受付</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>荷物を受け付ける</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>レジ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n人が館内にいます</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ゲスト</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>%1さんのゲスト</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>昨日から</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>退館済みにする</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>館内には誰もいません。</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>登録されているPINと違います。もう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>安全のため、PINは%n分間使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>ボードはスタッフ専用です。マネージャーにお申し出ください。</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>その後、スタッフボードが開きます。</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>スタッフ</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>退出です</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>%1さんのPIN</translation>
    </message>
</context>
<context>
    <name>StaffTaskPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>ボードをロック</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>解決済みです</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>その間に、ここか別の端末で解決されました。</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>受付が決めます。お金を返すときはマネージャーです。</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>受付が決めます。</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>マネージャー用</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>対応すること</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>対応済み</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決める</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>対応は残っていません。</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>直近の5分</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>この5分間の記録はありません。</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>お待ちのゲスト</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>%1さんが向かっています</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1さんを訪問</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>合流済み</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退館にする</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>お待ちの方はいません。</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>呼び出し %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>%1さん、かざさずに退館</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>%1から在館、夜間に終了</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>お呼びの方がいます</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>紛失届の出ているカード</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>新しいものに替わったカード</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>登録のないカード</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>つながっていない端末でのカード</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>休止中の会員資格</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>登録のないコード</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>今日は使えない招待</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>端末で進めなかったことがあります</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>この残高は使用済みです。全額は戻せません。</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>その間に解決されました。</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>これはマネージャーが決めます。</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>取り消せるものはもうありません。</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1さんの受付</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1さんが入館</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1さんが退館</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>%1さんが合流</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1さんを追加</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>%1さんがチャージ</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>%1さん宛の荷物を受付</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>%1さんの荷物をお渡し</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>%1さんにカードをお渡し</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>%1さんがPINを設定</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>%1さんのカードの紛失届</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>%1さんのカードを発見</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>%1さんのカードを使用終了</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>%1さんの会員資格を変更</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>残高をチャージ</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>残高を返金</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>残高を調整</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>レジを集計</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>荷物を受付</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>荷物をお渡し</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>荷物を返送</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>荷物を移動</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>呼び出しに対応</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>対応を決定</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>変更あり</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>%n件が待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>%n件が待っています。最も古いものは%1前です。</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>この端末は単独で動いています。すべてここに保存されます。</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>本部に問い合わせています。</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>本部とつながっています。</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>すべて届きました（最終%1）。待っているものはありません。</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>本部とつながっていませんが、業務は続けられます。</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>本部にこの端末の登録がありません。もう一度ペアリングしてください。</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>本部はここの記録を受け取りますが、新しい情報はこの端末に届きません。</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>本部がこの端末の利用を停止しました。未受領の記録はここに残っています。</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>この端末の時計がずれています。合わせてください。</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>この端末が送った内容を本部が受け取りませんでした。担当者にお知らせください。</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>単独で動作中</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>未送信%n件、%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>未送信%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>すべて送信済み</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>一部は印刷に使われたため、取り消せません。</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>もう取り消せません。</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>領収書%1ができました</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>領収書のフォルダーにあります。</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>領収書はありません</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>金額は記録されています。番号は%1です。</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>領収書を作っています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少しお待ちください。</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>%2さんに%1を返金</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%2さんから現金%1</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%2さんからカード%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>現在の残高</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>%1さんはたった今%2チャージしました。もう一度？</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>%1さんは先ほど%2チャージしました。もう一度？</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>一度のチャージには多すぎます。金額をご確認ください。</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>はい、もう一度%1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>現金で%1受け取る</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>カードで%1受け取る</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>%1さんのチャージ</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>残高が%1不足しています。チャージから先に精算されます。</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>現在の残高：%1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>避難名簿：3秒長押し</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>現金</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>カード</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>少しお待ちください</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>最初に戻る</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>何度か起きています。係がこの端末を確認する間、受付からお入りいただけます。</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>お客様のせいではありません。確認済みの内容は残っています。もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>カードかコードを
かざしてください</translation>
    </message>
    <message>
        <source>This desk is new</source>
        <translation>新しい端末です</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>読み取り機にかざすだけ。ボタンは不要です。</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>いつまでも単独で使えます。</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>ご訪問の方</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>訪問先を教えてください</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>荷物</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>受け取り・お届け</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>残高と印刷待ち</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>この端末を本部に接続</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>コードがある方</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>カードがない方</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>名前とPINを使う</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>人が館内にいます</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>受付を呼ぶ</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>大文字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>数字と記号</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>言語と読みやすさ</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>キーボードを隠す</translation>
    </message>
</context>
</TS>
