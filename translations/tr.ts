<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>Kodunuzu kameraya gösterin</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>Henüz kod görülmedi</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>Kamera şu an kullanılamıyor</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Hiçbir şey kaydedilmez.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tekrar dene</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Kameranın gördüğü</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>saniye sonra kamera kapanır</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>Kodu karenin içine, yaklaşık bir karış uzaktan tutun.</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>Telefonda mı? Ekranın ışığını artırın.</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>Kamera kapandı. Yirmi saniyede kod görmedi.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Davetim var</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Ziyarete geldim</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Ben üyeyim</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>Okuyucuya tutun veya altı rakamını yazın.</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Adınızı ve kimi ziyaret ettiğinizi yazın: bir dakikadan az sürer.</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>Kartınızı veya adınızı ve PIN kodunuzu kullanın.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>Yeniden burada bekliyorlar</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>Teşekkürler, %1. Kalanı burada bekliyor.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Teşekkürler, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>Sizi bekleyen bir şey yok, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>%n paket sizi bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>Biri bu arada alındı. Bunlar hâlâ bekliyor.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>Üzerinden beş dakikadan fazla geçti. Resepsiyon yardımcı olabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>%n paket size teslim edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>Raftan alın. Burada bıraktığınıza dokunun.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>geliş: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>Çabuk bozulur. %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>Hepsini aldım</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>Bunları aldım</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Resepsiyonda</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>biri</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>Bir davet, iki misafir</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>%1: paket iki kez çıktı</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1 eksi bakiyede</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>%1: baskı iki kez sonuçlandı</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>%1: baskı çıktı mı?</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>İki kişiye tek kart</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>%1 iki kez mi yükledi?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 ve %2</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>%1, daha önce %3 tarafından kullanılan (%4) davetle giriş yaptı (%2). İlk giriş geçerlidir.</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>%1 için gelmişti.</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>Kayıtlarımıza göre %1 (%2) ve %3 (%4) teslim aldı. Lütfen kimde olduğunu sorun.</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>Bakiyeden %1 fazla harcandı (ilk kez: %2). Birbirini göremeyen terminaller aynı bakiyeyi harcattı.</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>Önceki terminal: %1.</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>Nasıl bittiğine dair iki kayıt var (%1) ve birbirini tutmuyor. İlki geçerlidir: %2 düşüldü.</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>Yazıcıya gönderildi (%1), nasıl bittiğini kimse bilmiyor. Biri söyleyene kadar bunun için %2 ayrıldı.</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>Bu kart %1 için verildi (%2), %3 için de (%4). Okuyucuda ilk kişi için geçerlidir.</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>Bir terminalde %1 ödendi (%2), bir başkasında yeniden (%3). Belki tek bir ödemeydi.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>İki ödeme de doğru</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>İkisi de hoş geldi</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Çıkış yap: %1</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>Ziyaret şimdi biter.</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>Kart %1 adına kalsın</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>%1 için başka kart gerekir.</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 aldı</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>İlk kayıt kalır.</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>İkinci kayıt geçerli olur.</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>Sonraki yüklemede iste</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>Eksik tutar o zaman düşülür.</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Bağışla</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>%1 mekânın ikramı.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Böyle bırak</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>%1 düşülmüş kalır.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>İade et</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>%1 bakiyeye geri döner.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Evet, çıktı</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>%1 düşülür.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Hayır, çıkmadı</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Bir şey düşülmez.</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>Tek bir ödemeydi</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>Bakiyeden %1 geri alınır.</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>Merkez de aynısını gösteriyor mu?</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>Merkezin sayfasında, kodun altında yazar. Oraya henüz hiçbir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>Hayır, farklı</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Evet, aynı</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>Merkeze soruluyor</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>Bu terminal bağlı</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>Bu terminal %1 mekânına ait</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Birkaç saniye sürer.</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>Mekânın bildiği her şey burada. Kartlar ve PIN’ler hemen çalışır.</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>Mekânın bildikleri geliyor. Bu arada sayfadan çıkabilirsiniz.</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>Mekânın bildikleri geliyor: %n şey daha var. Bu arada sayfadan çıkabilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>Bu terminal bağlı</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>Merkeze bağlan</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Yazarak gir</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1, %2, bağlanma: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>Yeniden bağlamak için merkezde bir kod oluşturup okuyucuya tutun.</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>Merkezin sayfasındaki kodu okuyucuya tutun.</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>Merkezin sayfasında “Pair a new kiosk” seçeneğini seçin. Sonra gösterdiği kodu okuyucuya tutun.</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>Merkezin adresi</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>Merkezin kodu</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Kurulum</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Düzelt</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>Bu başka bir kod. Doğrusu merkezin sayfasında.</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>Bu kod artık hiçbir şey açmaz. Lütfen merkezde yenisini oluşturun.</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>Kod, harf ve rakam olarak sekiz hanedir.</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>Bu terminalin kendi mekânı var. Merkezde “Let a kiosk bring its space” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>Orası sizin merkeziniz değildi. Oraya bir şey gönderilmedi. Lütfen ağla ilgilenen kişiye bildirin.</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>Saat doğru mu? Gösterdiği: %1.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>Bu terminalin saati: %1. Yanlışsa ayarlayın. Doğruysa merkezin sertifikasının süresi dolmuş.</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>desk.example veya 192.168.1.20:8470 gibi görünür.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>https:// ile başlamalı, yoksa başkaları dinleyebilir.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>Bu adı kimse tanımıyor. Bu terminal ağa bağlı mı?</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>Merkezin adı bu adresten farklı. Lütfen merkezle ilgilenen kişiye bildirin.</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>Orada yanıt veren, merkeziniz olduğunu gösteremedi. Oraya bir şey gönderilmedi.</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>Oradan yanıt gelmiyor. Bu terminal ağa bağlı mı?</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>Merkez meşgul veya çok fazla kod denendi. Lütfen birkaç dakika sonra tekrar deneyin.</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>Merkezin sürümü bu terminalinkinden farklı. Lütfen ikisini de güncelleyin.</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>Bu terminal bunu kaydedemedi. Diski dolu veya diske yazılamıyor.</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>Orada yanıt veren sizin merkeziniz değil. Adres doğru mu?</translation>
    </message>
</context>
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>Tanıtım okuyucusu</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>Bunlardan birini okuyucuya tutun</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>Girişiniz kayıtlı değil</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>Girişiniz hâlâ kayıtlı</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>Hoşça kalın, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>İyi akşamlar, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Günaydın, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>İyi günler, %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>Giriş zaten kayıtlı: %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>Çıkış zaten kayıtlı: %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Giriş kaydedildi: %1</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>Çıkış kaydedildi: %1</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>Kartınızı hiç okutmamışsınız gibi, %1.</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>Yakında görüşürüz. Burada sizi bekleyen %n şey var.</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>Yakında görüşürüz.</translation>
    </message>
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>Ekip panosu kartınızla açılır: okuyucuya tutun.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>Bugün sizi bekleyen %n şey var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>Sizi bekleyen bir şey yok. İyi günler!</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 bekliyor</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Geliş: %1</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>Geliş: %1, %2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>Yoldasınız</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Geliyorum</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>%n paket bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>Resepsiyonda, geliş: %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 rafında</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Teslim al</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>Yazdırılacak %n belge</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Saat %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>Saat %1, %2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>Katılmayacağım</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>Katılacağım</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Girişi geri al</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>Çıkışı geri al</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Ben çıkıyordum</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Resepsiyona sor</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Panoyu aç</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>İlk sayım: bundan sonra karşılaştırabiliriz.</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>Tam olması gerektiği kadar.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 eksik.</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>Olması gerekenden %1 fazla.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>Şimdiye kadar %n nakit yükleme oldu, kasa hiç sayılmadı.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>Hiç sayılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>Kasada %1 olmalı, son sayımdan beri (%2) %n nakit yükleme var.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>Sayım kaydedildi</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Kasayı sayın</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Sayımı kaydet</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>Kasada</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>Dökümü makbuz klasöründe.</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>Dökümü yok, ama kaydedildi.</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>Dökümü hazırlanıyor.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>Acil durumda</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Listeyi kapat</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>Henüz liste yok. Binayı en yakın çıkıştan terk edin ve toplanma noktasında sayım yapın.</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Kimler içeride</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>Merkezin almadıkları</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Alınmadı</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Dosya yaz</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>Destek için dosya yaz</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>Yeniden kaydet</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Yeniden sun</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Böyle kalsın</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>Merkez her şeyi aldı.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>Henüz yok</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 önce</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Bağlı olduğu yer</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Bağlanma: %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Gönderilmeyen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Yok</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n şey</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>En uzun bekleme</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Saat</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>Saat: lütfen ayarlayın</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Son yedekleme</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Diskte boş yer</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>Program, veri</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>Verileri kopyalandı ya da geri yüklendi</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n kez</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Son bağlantı</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Gelecek olan</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Merkezle veri alışverişi</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Şimdi sor</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>Merkezin almadığı %n şey</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Bu terminali bağla</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>Merkeze ulaşılamıyor. Giriş, misafir ve paket işleri her zamanki gibi sürer; bakiyeyle baskı bekler.</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>Merkeze ulaşılamıyor. Giriş, misafir, paket ve baskı işleri her zamanki gibi sürer, sonra bildirilir.</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>Merkez burada olanları almayı sürdürüyor, ama bu terminale yeni bir şey söylemiyor. Bir yönetici bunu merkezde değiştirebilir.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>Merkez bu terminali dışarıda bıraktı. Henüz almadıkları burada saklanıyor; lütfen bir yöneticiye bildirin.</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>Merkeze çok uzun süredir ulaşılamadı: ulaşılana kadar üyelerin adları ve kartları burada yok.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>Merkeze ulaşamazsa bu terminal %n gün sonra üyelerin adlarını ve kartlarını siler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Doğru</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n dk geri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n dk ileri</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Bilinmiyor</translation>
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
        <translation>Numarası alınmış.</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>Başka bir mekâna ait.</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>Bozulmuştu.</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>Zamanı doğru olamaz.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Çok büyük.</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>Kimsenin yazamayacağı işaretler içeriyor.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>Okunamıyor (%1).</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>Merkeze soruluyor.</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>Merkeze bir kez daha sunuluyor.</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>Yeniden kaydedildi, şimdi merkeze gidiyor.</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>Olduğu gibi kalıyor. Kimin karar verdiği kaydedildi.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>Dosya burada: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>Dosya yazılamadı. Belki disk doludur.</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>Bu yeniden kaydedilemez. Çözüm, destek için bir dosya yazmaktır.</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>Bu rakamları tanımıyoruz. Lütfen tekrar bakın.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Lütfen %n dakika sonra tekrar deneyin. Resepsiyon hemen yardımcı olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>Yaka kartınızdaki altı rakam</translation>
    </message>
    <message>
        <source>Your six digits</source>
        <translation>Altı rakamınız</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>Davetinizdeki ya da çıkarken yaka kartınızdaki rakamlar. Kodu okuyucuya da tutabilirsiniz.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kodunuz</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>Ya da yaka kartınızdaki kodu okuyucuya tutun.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Çıkış</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>Eklemek istediğiniz bir şey var mı?</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>İkisi de isteğe bağlıdır. Şirket adı yaka kartınıza yazılır.</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Ziyaret edilen: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>Telefon veya e-posta</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>Yaka kartınız hazır</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>Lütfen görünür şekilde takın.</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>Yaka kartı için resepsiyon yardımcı olur</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>Girişiniz yine de kaydedildi.</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>Yaka kartınız hazırlanıyor</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Biraz sürebilir.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Ziyaret edilen: %1</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>Girişi geri al</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Girişiniz kayıtlı değil</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Girişiniz tamam</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>Hiç gelmemişsiniz gibi. İstediğiniz zaman yeniden başlayabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1 kartını okuttuğunda bunu görür.</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>Çıkış kodunuz. Yaka kartınızda da yazar.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Çıkış kodunuz</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Who are you visiting?</source>
        <translation>Kimi ziyaret ediyorsunuz?</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Bu adda kimse yok</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>Bu adda kimseyi tanımıyoruz. Başka harfler deneyin veya resepsiyona sorun.</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>Üç harf yazın</translation>
    </message>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>Lütfen kimi ziyaret ettiğinizi seçin. Adın üç harfi yeter.</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>Üç harf yeter</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>Çıkış kaydedildi: %1</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Hâlâ buradayım</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>Hâlâ buradasınız</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>Hoşça kalın, geldiğiniz için teşekkürler</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>Yaka kartınız eskisi gibi geçerli.</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>Yaka kartını resepsiyona bırakabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Adınız nedir?</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Ziyaret edilen: %1</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Ziyaret</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>Lütfen yaka kartı için adınızı yazın.</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>Davet kodum var</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ayrılıyorum</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>%n küçük kural, sonra tamam</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>Son bir bakış, sonra tamam</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>Hoş geldiniz, %1. %2 sizi bekliyor</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Ziyaret edilen: %1</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Adımı düzelt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Yaka kartımı yazdır</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
</context>
<context>
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>Raf ekle</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Plan ekle</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Kural ekle</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>Logo, merkezin sayfasından veya ayar komutuyla eklenir.</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>Bunlar terminalin sonraki açılışında geçerli olur.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1–%2 / %3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>Mekân</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Çalışma saatleri</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>Baskı fiyatları</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>Paket rafları</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planlar</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Bu terminal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Mekânın adı</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>Alarm sonrası toplanma noktası</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saat dilimi</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Para birimi</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>Misafir bilgisi, gün</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>Bağlantı yokken yazdırma, en çok</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>Bağlantı yokken baskı yok</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>A4, siyah beyaz</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>A4, renkli</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>A3, siyah beyaz</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>A3, renkli</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>Rafın etiketi</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Sığan paket sayısı</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>Büyük paketler için</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Kullanılmıyor</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Planın adı</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Aylık fiyat</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>Ayda gün, tümü için 0</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>Aylık baskı bakiyesi</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Artık sunulmuyor</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>İki kelimeyle kural</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>Tek cümleyle kural</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>Ekran köşegeni, inç</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>Ekran genişliği x yüksekliği, mm</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Ekran renkleri</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>Kodlar için kamera</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>Şöyle yazın: 9:00-18:00 veya 9-12, 14-18. Kapalı günü boş bırakın.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Şöyle yazın: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>Üç büyük harf yazın, örneğin EUR.</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>Her rafın kendi kısa etiketi olmalı, örneğin B-2.</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>476 x 268 gibi yazın veya boş bırakın.</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>En az bir, en çok 80 harf olmalı.</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>Bu burada kullanılamaz. Bir kez daha bakın.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Gül</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Kahverengi</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Kiremit</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Mürekkep</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Diller ve okuma yardımı</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Büyük yazı</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek kontrast</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Koyu renkler</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Hareketsiz</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Diller ve okuma yardımı</translation>
    </message>
</context>
<context>
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyenler</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Şu an içeride</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Merkez</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>Raflar boş</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>%n paket, bazı raflar dolu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>Raflarda %n paket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>Bekleyenler</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n misafir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ve %n tane daha</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>%1 için, geliyor</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Bekleyen yok.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Yapılacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Şu an içeride</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n üye</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>misafir, %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tümünü göster (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Raflar</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n paket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n alınmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Merkezle veri alışverişi</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>Resepsiyon burada olduğunuzu biliyor</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>Bu dört karakteri söyleyin, nerede kaldığınızı bilirler. Sayfanız olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>KCodeField</name>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Hâlâ orada mısınız?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>%n saniye içinde bu sayfa kapanır ve yazdıklarınızı unutur. Devam etmek için ekrana dokunun.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Hâlâ buradayım</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%n günün %1 günü kullanıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Resepsiyona sor</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>Lütfen önce burayı imzalayın. Parmağınız yeter.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Buraya parmağınızla imza atın</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>Kurallar artık başka bir dilde. Lütfen bunları imzalayın.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Parmağınızla imzalayın</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Ziyaret edilen: %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>Adınızı %n gün saklarız, sonra silinir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1. Acil durumda üç saniye basılı tutun</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Son rakamı sil</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n kişi içeride</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 / %n rakam</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>Üyeliğiniz duraklatıldı</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>Üyeliğiniz sona erdi</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Ödendi, bitiş: %1</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Ödendi, süresiz</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%n günün %1 günü kullanıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>Üyeliğimi göster</translation>
    </message>
</context>
<context>
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>Renkli</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>S/B</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>Bir kopya eksik</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n kopya</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Bir kopya fazla</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>%n renkli sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>%n siyah beyaz sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Toplam</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Toplam %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Şimdiki bakiye</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Eksik</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sonrasında</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>Yine de renkli</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>Hepsi siyah beyaz, %1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>Tümü siyah beyaz, %1</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Adım %1 / %2</translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>Geri alındı</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>Bu paket zaten teslim edildi.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>Üzerinden beş dakikadan fazla geçti.</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>Etiket hazır.</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>Etiket yapılamadı. Üzerine %1 yazın.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Bu tur</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n tamam</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Sonuncuyu geri al</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>Henüz raf adlandırılmadı.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>dolu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>boş</translation>
    </message>
</context>
<context>
    <name>KShowCode</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Kameraya kod göster</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Kod göster</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Buraya parmağınızla imza atın</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>İmzanız</translation>
    </message>
</context>
<context>
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>KTurn</name>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
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
        <translation>Kart: %1</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>Kayıp bildirildi: bununla kimse giremez.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>Kullanıma alındı: %1.</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>Yeni kartla değiştir</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Yeniden bulundu</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Kayboldu</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>Kalıcı olarak iptal et</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>Hangi şirket?</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Hangi plan?</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Şirket yok</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Plan yok</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>%1 yeni kartını aldı</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>Yeni kartı okuyucuya tutun</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>Başka bir kartı okuyucuya tutun</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>Hemen çalışır. Eskisi artık hiçbir şey açmaz.</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>Hemen çalışır.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>Bu kart zaten %1 adına. Başkası gerekmez.</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>%1 bu kartı kayıp bildirdi. Önce orada iptal edin, sonra başkasına verilebilir.</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>Bu kart %1 adına. Önce orada iptal edin veya başka bir kart alın.</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>Bu basılı bir koddu. Üyelerde kalan ise karttır.</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>Eskisi aynı anda iptal edilir.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>%1 için.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Aç: %1</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>Yeni gelen kim?</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ad ve soyadı</translation>
    </message>
    <message>
        <source>A name has at least one letter. Please type it.</source>
        <translation>Bir adın en az bir harfi vardır. Lütfen yazın.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 artık üye.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>Yeni PIN artık geçerli: %1.</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>Bu kartla artık kimse giremez.</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>Kart yeniden çalışıyor.</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>Kart burada artık hiçbir şey açmaz.</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>Üyelik askıda.</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>Üyelik sürüyor.</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>Üyelik sona erdi.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Geri alınacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Bunu yalnızca bir yönetici yapabilir.</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Üyelik askıda</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Üyelik sona erdi</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Ödendi, süresiz</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Ödendi, bitiş: %1</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>Mekân yöneticisi</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Resepsiyon</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>Şu an içeride</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>İçeride değil</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Bakiye %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>Kart, %1</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>kayıp bildirildi</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Kart ver</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Başka kart ver</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN belirle</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>PIN değiştir</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Yükle</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>Üyeliği askıya al</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>Üyeliği sürdür</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Üyeliği bitir</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>Bu ilk tahmin edilendir. Lütfen düzensiz altı rakam seçin.</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>İkisi birbirinden farklıydı. Lütfen yeniden başlayın.</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>Emin olalım: aynı altı rakam.</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>Lütfen %1 yazsın. Başka kimsenin bilmesi gerekmez.</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>Bir kez daha, lütfen</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>Altı rakamlı PIN</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>Geri alındı.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Geri alınacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>Bu üye artık burada değil.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Üye ekle</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>Adın iki harfi</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Üyelik askıda</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Üyelik sona erdi</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>Bu adda kimse yok. Ekleyebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>Adınız nedir?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Resepsiyona sor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>İlk üç harf</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Bu adda PIN yok. Resepsiyona sorun.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>Bu adda PIN yok.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Bu adda PIN kullanan kimse bulamadık. Başka harfler deneyin veya resepsiyondan bir PIN açmasını isteyin.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Şu an kapalı</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>Bu terminal henüz açılamıyor</translation>
    </message>
</context>
<context>
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>Zaten burada</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>Paketi okutun</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>Bu bir paket kodu değil. Adresin yanındaki barkodu okutun veya numarayı yazın.</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>Bu bir paket değil.</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>Paketi okutun veya üzerindeki numarayı yazın.</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paket kabulü</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Sıradakini okut</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>Ya da numarayı yazın</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Paketteki numara</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>Rafta değil, geliş: %1</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>%1 rafında, geliş: %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>Bu başka bir paket</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>Numarası yok</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>Çabuk bozulur</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Büyük boy</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>Gümrüklü</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>Artık üye değil</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Tanımadığımız biri</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>Diğer paketinin yanına</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>Zemine, büyük paketlerin yanına</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>Hiçbir rafta yer yok</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>Seçtiğiniz raf</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>En çok yeri olan raf</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>Resepsiyonda tutun veya bir raf seçin.</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>Raf dolu</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n boş yer</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Nereye konacak?</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paket kabulü</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>Sıradaki okutuldu</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>Bunu atla</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>%1 rafına, sıradaki</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>%1 rafına koy</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Kargo şirketi belirsiz</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>%1 gibi, ama bir rakam tutmuyor</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Rakamlardan tahmin</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>Zemin</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n burada</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Dolu</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n boş</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Raf seçin</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paket kabulü</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>Bu mekânda henüz raf yok. Bir yönetici ayarlardan ekleyebilir.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Devamı</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>Kimin için?</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>Artık üye değil</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Şirket</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>Yakında paketi vardı</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>İki harf yazın</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>Üzerindeki adı yazın</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Bu adda kimse yok</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paket kabulü</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Kargo şirketi belirsiz</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>%1 gibi, ama bir rakam tutmuyor</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Rakamlardan tahmin</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>İki harf yeter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Tanımadığımız biri</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>Resepsiyon burada olduğunuzu biliyor</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>Bu paket burada duruyor</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>Almak için kartınızı okutun</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>Lütfen resepsiyonda bekleyin. Paketler sahipsiz bırakılmaz.</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>Bu paket artık burada beklemiyor.</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>Kartla veya resepsiyonda teslim edilir.</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>Okuyucuya tutun. Bununla giriş veya çıkış kaydedilmez.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Resepsiyonda</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>Kimse gelmezse resepsiyonda bunu söyleyin.</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Kart yok mu?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Ad ve PIN ile</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>Paket getirdim</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>Resepsiyonu çağırırız</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Bu, bildiğimiz PIN değil. Lütfen bir kez daha deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Güvenliğiniz için PIN %n dakika dinleniyor. Resepsiyon hemen yardımcı olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>Sonra yalnızca sizin görmeniz gerekeni gösteririz.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>Altı rakam. Burada kimse görmez.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>PIN kodunuz, %1</translation>
    </message>
</context>
<context>
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>Tamamı yazdırıldı</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%1 / %n yüz basıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Hiçbir şey çıkmadı</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n yüz. Teşekkürler, yakında görüşürüz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 Kalanı bir saat boyunca burada yazdırabilirsiniz; son yaprak ücretsiz yeniden çıkar.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>Kalanı yazdır, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>ödendi</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>bakiyenize döndü</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Ad ve PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Ad ve PIN kullan</translation>
    </message>
    <message>
        <source>You have no PIN yet, %1</source>
        <translation>Henüz PIN kodunuz yok, %1</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>Kartınızı okuyucuya tutun</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>Baskılarınız ve bakiyeniz yalnızca size özeldir. Siz beklerken resepsiyon bir PIN verebilir.</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>Sonra PIN kodunuz, ardından bekleyen baskılarınız ve bakiyeniz gelir. Bununla giriş veya çıkış kaydedilmez.</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>Sonra PIN’iniz sorulur.</translation>
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
        <translation>Bakiyenizdeki hareketler</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Adınız nedir?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Resepsiyona sor</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>İlk üç harf</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Bu adda PIN yok. Resepsiyona sorun.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>Bu adda PIN yok.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Bu adda PIN kullanan kimse bulamadık. Başka harfler deneyin veya resepsiyondan bir PIN açmasını isteyin.</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Bu, bildiğimiz PIN değil. Lütfen bir kez daha deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Güvenliğiniz için PIN %n dakika dinleniyor. Resepsiyon hemen yardımcı olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what waits for you, and your credit.</source>
        <translation>Sonra sizi bekleyenleri ve bakiyenizi gösteririz.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>PIN kodunuz, %1</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>Baskı ne kadar</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>Yazdırmadan önce her sayfanın fiyatını görür, yalnızca çıkanı ödersiniz.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>Henüz fiyat belirlenmedi. Resepsiyon belirleyebilir.</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 Bu giderilince baskı kendiliğinden sürer.</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>Yalnızca çıkanı ödersiniz. Gidebilirsiniz: sayımı biz tutarız.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, PIN ile girildi</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Baskıyı durdur</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>İşim bitti</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>%n baskı</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>Baskınız yolda</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%1 / %n yüz basıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 Hazır olunca yazdırabilirsiniz.</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>%1 eksik. Resepsiyonda bakiye yükletin veya siyah beyaz yazdırın.</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>%1 eksik. Siz beklerken resepsiyon yükleyebilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n yaprak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1, %2, arkalı önlü. Yalnızca çıkanı ödersiniz.</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1, %2. Yalnızca çıkanı ödersiniz.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, PIN ile girildi</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Şimdi yazdır</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>Bakiyenizden %1 fazla yazdırdınız.</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>Bakiyenizden %1 fazla baskı aldınız. Sonraki yükleme bunu kapatır.</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>Tümü için %1 eksik. Siz beklerken resepsiyon yükleyebilir.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bitiş: %2</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>Baskılarınız ve bakiyeniz</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, PIN ile girildi</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>Tümünü yazdır, %1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>Şimdi yazdır, %1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Bakiyeniz</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Hareketler</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Fiyatlar</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>Yazdırılmayı bekliyor</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Yazdırılacak</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>%n baskı yolda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>%n sayfa, yazdırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>Burada sizi bekleyen bir şey yok. Gönderdiğiniz belge bir gün kalır.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Burada sizi bekleyen bir şey yok.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Yazıcıda kâğıt sıkıştı.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Yazıcıda kâğıt bitti.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>Yazıcının bir kapağı açık.</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>Yazıcıda toner bitti.</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>Yazıcı şu an yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>Birinin yazıcıya bakması gerekiyor.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Siz durdurdunuz.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Yazıcı kabul etmedi.</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>Yazıcı yarıda bıraktı.</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>Bakiyeniz değişti. Şimdiki tutar bu.</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>Bu fiyat bir süre önce gösterildi. İşte yeniden.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>Bu terminal şu an tek başına; burada şimdilik en çok %1 tutarında baskı alınabilir. Resepsiyon yardımcı olabilir.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>Bu terminal şu an tek başına, burada ödeme yapılamıyor. Lütfen birazdan tekrar deneyin.</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>Bu belge artık burada değil. Belgeler bir gün kalır.</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>Bu baskı artık sürdürülemez. Lütfen yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>Bu sayfalar için henüz fiyat belirlenmedi. Resepsiyon belirleyebilir.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>Birinin yazıcıya bakması gerekiyor. Ödeme alınmadı.</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>Planınızdan</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>Şirketinizden</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Kendi bakiyeniz</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>Siyah beyaz sayfa, A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>Renkli sayfa, A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>Siyah beyaz sayfa, A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>Renkli sayfa, A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>Bakiye yüklediniz</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>Bir yükleme geri alındı</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>Planınızdan, bir aylık</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>Resepsiyon düzeltti</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>Yolda. Çıkanı ödersiniz.</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>Hiçbir şey çıkmadı: tamamı iade edildi. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>%1 / %n yüz çıktı. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>%n yüz basıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>Resepsiyona sorun. Bu mesajı onlar da görür.</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>Resepsiyona sorun ve %1 deyin. Bu mesajı onlar da görür.</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Bu kartın kaybolduğu bildirildi</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>Bu yüzden şimdilik hiçbir şey açmaz; bu, sahibini korur. Sahibi sizseniz yine de girebilirsiniz.</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>Bu kart artık kullanılmıyor</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>Yerini başka bir kart aldı. Yanınızdaysa okuyucuya tutun.</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>Bu kartı henüz tanımıyoruz</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>Kimse onu buraya eklemedi ya da başka bir yere ait.</translation>
    </message>
    <message>
        <source>This desk cannot check cards right now</source>
        <translation>Bu terminal şu anda kartları denetleyemiyor</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>Uzun süre merkezle bağlantısı olmadığı için adları ve kartları sildi. Bunlar kendiliğinden geri gelir.</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>Üyeliğiniz askıda</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>Sona erdi veya duraklatıldı, bu yüzden kart bugün girişinizi kaydetmiyor. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>Bu daveti bulamıyoruz</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>Sizi davet eden kişi geri almış olabilir. Davet olmadan da girebilirsiniz.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Bu davet zaten kullanıldı</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>Biri bununla giriş yaptı. O sizseniz başka bir şey yapmanız gerekmez.</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>Bu davet başka bir gün için</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>Bu kod burada hiçbir şey açmaz</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>Çıkışı yapılmış bir yaka kartı biter; her ziyaretin kendi kartı vardır.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>Bu artık geri alınamaz</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>Kartı okuttuğunuz terminalde beş dakika boyunca geri alabilirsiniz.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Lütfen biraz bekleyin</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>%n dakika sonra tekrar deneyebilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Bu burada işe yaramadı</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>Resepsiyon size yardımcı olabilir.</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>Hangi gün olduğunu sizi davet eden bilir. Davet olmadan da girebilirsiniz.</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>%1 günü için. Davet olmadan da girebilirsiniz.</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Başka bir şey</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Ben üyeyim</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>Adınızı ve PIN kodunuzu kullanın.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Ziyarete geldim</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Adınızı ve kimi ziyaret ettiğinizi yazın: bir dakikadan az sürer.</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>Kart benim, yeniden buldum</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>Adınız ve PIN ile girin. Resepsiyon kartı yeniden açabilir.</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>Birinin kartını buldum</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>Teşekkürler! Sahibini bulması için lütfen resepsiyona bırakın.</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>Yenisi bende</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>Şimdi okuyucuya tutun. Düğmeye gerek yok.</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Yanımda değil</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>Önceden çalışıyordu</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>Bir kez daha okuyucuya düz biçimde, kısa bir an tutun.</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>Devam etmek istiyorum</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>Siz beklerken resepsiyon yeniden açabilir.</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>Bugün ziyarete geldim</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>Bir üyenin misafiri olarak giriş yapın.</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>Geldim ya da çıktım</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>Kartınızı yeniden okutun: her seferinde tersi olur.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Misafirler</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>Resepsiyon için: %1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Ad ve PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Ad ve PIN kullan</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>Misafir olarak gir</translation>
    </message>
</context>
<context>
    <name>StaffBoardPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The desk, right now</source>
        <translation>Resepsiyon, şu an</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>Paket kabul et</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n kişi içeride</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>misafir</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>misafir, %1 için</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>dünden beri</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Ayrıldı</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>İçeride kimse yok.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Bu, bildiğimiz PIN değil. Lütfen bir kez daha deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>Güvenliğiniz için PIN %n dakika dinleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>Pano ekibe özeldir. Bir yönetici size açabilir.</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>Sonra ekip panosu açılır.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Ekip</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Ben çıkıyordum</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>PIN kodunuz, %1</translation>
    </message>
</context>
<context>
    <name>StaffTaskPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Panoyu kilitle</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Bu halledildi</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>Bu arada biri halletti, burada veya başka bir terminalde.</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>Resepsiyon karar verir, para verilecekse bir yönetici.</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>Resepsiyon karar verir.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Yöneticiler için</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıtlandı</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Karar ver</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Yapılacak bir şey kalmadı.</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>Son beş dakika</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>Son beş dakikada burada bir şey olmadı.</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>Bekleyen misafirler</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>%1 için, geliyor</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 için</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Buluştular</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Çıkış yap</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Bekleyen yok.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>şimdi</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n dk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n sa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Çağrı %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>%1 kart okutmadan çıktı</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>Giriş: %1, gece kapatıldı</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>Biri sizi soruyor</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>Kayıp bildirilen bir kart</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>Değiştirilmiş bir kart</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>Burada tanınmayan bir kart</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>Bağlantısı olmayan bir terminalde bir kart</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>Askıda bir üyelik</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>Burada tanınmayan bir kod</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>Bugün açmayan bir davet</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>Terminalde bir şey olmadı</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>Bu bakiye harcanmış bile. Tamamı geri alınamaz.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>Bu arada biri bunu halletti.</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>Buna bir yönetici karar verir.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Geri alınacak bir şey kalmadı.</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 giriş yaptı</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 geldi</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 çıktı</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>%1 karşılandı</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 eklendi</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>%1 bakiye yükledi</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>%1 için paket kabul edildi</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>%1: paketler teslim edildi</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>%1 kart aldı</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>%1 PIN belirledi</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>%1: kart kayıp bildirildi</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>%1: kart bulundu</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>%1: kart iptal edildi</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>%1: üyelik değişti</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>Bakiye yüklendi</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>Bakiye geri ödendi</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>Bakiye düzeltildi</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>Kasa sayıldı</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>Bir şey yazdırıldı</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Ayarlar değişti</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>Paket kabul edildi</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>Paketler teslim edildi</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>Paket geri gönderildi</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>Paketin yeri değişti</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>Çağrı yanıtlandı</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>Yapılacak bir iş halledildi</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Bir şey değişti</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>Burada %n şey bekliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>Burada %n şey bekliyor, en eskisi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>Bu terminal tek başına çalışır. Her şey burada saklanır.</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>Terminal merkeze soruyor.</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>Merkez bağlantıda.</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>Her şey ulaştı, son: %1. Burada bekleyen yok.</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>Merkeze ulaşılamıyor. İş devam ediyor.</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>Merkez bu terminali artık tanımıyor. Lütfen yeniden eşleştirin.</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>Merkez burada olanları alıyor, bu terminale yeni bir şey söylemiyor.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>Merkez bu terminali dışarıda bıraktı. Almadıkları burada saklanıyor.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>Bu terminalin saati doğru değil. Lütfen ayarlayın.</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>Merkez bu terminalin gönderdiğini almadı. Lütfen ilgilenen kişiye bildirin.</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Tek başına</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>%n gönderilmedi, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n gönderilmedi</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Tümü gönderildi</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bakılmalı</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>Bir kısmıyla baskı alınmış, bu yüzden geri alınamaz.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Bu artık geri alınamaz.</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>%1 numaralı makbuz hazır</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>Makbuz klasöründe.</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>Makbuz yok</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>Para yine de kaydedildi. Numarası: %1.</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>Makbuz hazırlanıyor</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Biraz sürebilir.</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>%1 geri ödendi: %2</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%1 nakit alındı: %2</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%1 kartla alındı: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>şimdiki bakiye</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>%1 az önce %2 yükledi. Bir kez daha mı?</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>%1 biraz önce %2 yükledi. Bir kez daha mı?</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>Bu, bir kerede yatırılandan çok fazla. Lütfen tutara bakın.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Bir daha</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Alındı</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>Evet, %1 daha</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 nakit al</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>%1 kartla al</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>Yükleme: %1</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>Bakiye %1 ekside. Gelen tutar önce bunu kapatır.</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>Şimdiki bakiye: %1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Yangın listesi: 3 sn tutun</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Nakit</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Kart</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Başa dön</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>Beklediğimiz gibi olmadı</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>Bu birkaç kez oldu. Biri bu terminale bakarken resepsiyon sizi içeri alabilir.</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>Sizinle ilgili değil ve onaylanmış hiçbir şey kaybolmadı. Lütfen bir kez daha başlayın.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>Kart okutun
veya kod gösterin</translation>
    </message>
    <message>
        <source>This desk is new</source>
        <translation>Bu terminal yeni</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>Okuyucuya tutun. Düğmeye gerek yok.</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>Dilediğiniz sürece tek başına çalışır.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Ziyarete geldim</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>Kime geldiğinizi söyleyin</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>Al veya bırak</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Baskı</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>Bakiye ve baskılar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>Bu terminali merkezinize</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Kodum var</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Kart yok mu?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Ad ve PIN ile</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>kişi içeride</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Resepsiyona sor</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Büyük harfler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>space</source>
        <translation>boşluk</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Rakamlar ve işaretler</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>Diller ve okuma yardımı</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Klavyeyi gizle</translation>
    </message>
</context>
</TS>
