<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutHostDialog</name>
    <message>
        <source>About this host</source>
        <translation>حول هذا المضيف</translation>
    </message>
    <message>
        <source>It runs on this computer. What you write does not leave it on the way.</source>
        <translation>يعمل على هذا الحاسوب. ما تكتبه لا يغادره في الطريق.</translation>
    </message>
    <message>
        <source>What you write to it is encrypted on the way. The host itself can read it.</source>
        <translation>ما تكتبه إليه مشفَّر في الطريق. أما المضيف نفسه فيستطيع قراءته.</translation>
    </message>
    <message>
        <source>Whoever has the same six words for a host is at this one:</source>
        <translation>من تظهر له الكلمات الست نفسها لمضيف فهو عند هذا المضيف:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AboutRoomDialog</name>
    <message>
        <source>About this room</source>
        <translation>عن هذه الغرفة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>إضافة أشخاص</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Everybody who is known on this host is a member of %1 already.</source>
        <translation>كل من يعرفهم هذا المضيف أعضاء في %1 بالفعل.</translation>
    </message>
    <message>
        <source>They become members of %1 at once.</source>
        <translation>سيصبحون أعضاء في %1 فورًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people can be added at once.</source>
        <translation>
            <numerusform>لا يمكن إضافة أحد في المرة الواحدة.</numerusform>
            <numerusform>يمكن إضافة شخص واحد على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>يمكن إضافة شخصين على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>يمكن إضافة %Ln أشخاص على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>يمكن إضافة %Ln شخصًا على الأكثر في المرة الواحدة.</numerusform>
            <numerusform>يمكن إضافة %Ln شخص على الأكثر في المرة الواحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>المحاولة الآن</translation>
    </message>
    <message>
        <source>Connection lost. Connecting again…</source>
        <translation>انقطع الاتصال. جارٍ إعادة الاتصال…</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Next try in %n s.</source>
        <translation>
            <numerusform>انقطع الاتصال. المحاولة التالية الآن.</numerusform>
            <numerusform>انقطع الاتصال. المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>انقطع الاتصال. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>انقطع الاتصال. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>انقطع الاتصال. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>انقطع الاتصال. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>غير متصل. %1</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>غير متصل.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the host&apos;s: times may look odd.</source>
        <translation>ساعة هذا الحاسوب متقدّمة على ساعة المضيف بمقدار %1؛ قد تبدو الأوقات غريبة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the host&apos;s: times may look odd.</source>
        <translation>ساعة هذا الحاسوب متأخّرة عن ساعة المضيف بمقدار %1؛ قد تبدو الأوقات غريبة.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>قارن…</translation>
    </message>
    <message numerus="yes">
        <source>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</source>
        <translation>
            <numerusform>أنهى المستضيف هذا المضيف. يُحفظ ما تكتبه ويُرسل حين يعود، ويمكن لأي شخص أن يستضيف في هذه الأثناء. المحاولة التالية الآن.</numerusform>
            <numerusform>أنهى المستضيف هذا المضيف. يُحفظ ما تكتبه ويُرسل حين يعود، ويمكن لأي شخص أن يستضيف في هذه الأثناء. المحاولة التالية بعد ثانية.</numerusform>
            <numerusform>أنهى المستضيف هذا المضيف. يُحفظ ما تكتبه ويُرسل حين يعود، ويمكن لأي شخص أن يستضيف في هذه الأثناء. المحاولة التالية بعد ثانيتين.</numerusform>
            <numerusform>أنهى المستضيف هذا المضيف. يُحفظ ما تكتبه ويُرسل حين يعود، ويمكن لأي شخص أن يستضيف في هذه الأثناء. المحاولة التالية بعد %Ln ثوانٍ.</numerusform>
            <numerusform>أنهى المستضيف هذا المضيف. يُحفظ ما تكتبه ويُرسل حين يعود، ويمكن لأي شخص أن يستضيف في هذه الأثناء. المحاولة التالية بعد %Ln ثانية.</numerusform>
            <numerusform>أنهى المستضيف هذا المضيف. يُحفظ ما تكتبه ويُرسل حين يعود، ويمكن لأي شخص أن يستضيف في هذه الأثناء. المحاولة التالية بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Show in the conversation</source>
        <translation>عرض في المحادثة</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>Invite others…</source>
        <translation>دعوة آخرين…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>إيقاف الاستضافة…</translation>
    </message>
    <message>
        <source>Leave this host</source>
        <translation>مغادرة هذا المضيف</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>الغرفة السابقة</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>الغرفة التالية</translation>
    </message>
    <message>
        <source>Room %1 in the list</source>
        <translation>الغرفة %1 في القائمة</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>الغرفة غير المقروءة السابقة</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>الغرفة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>البحث في كل الغرف</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>الرجوع إلى حيث كنت</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>التقدم مرة أخرى</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوحة التالية</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>اللوحة السابقة</translation>
    </message>
    <message>
        <source>What this computer had kept of this host could not be read. Messages that were not sent yet may be lost; the file lies in %1 now.</source>
        <translation>تعذّرت قراءة ما حفظه هذا الحاسوب من بيانات هذا المضيف. ربما ضاعت رسائل لم تُرسل بعد؛ الملف الآن في %1.</translation>
    </message>
    <message>
        <source>This computer cannot keep messages at present; its disk may be full. What you write while you are offline is lost when Hubbub ends.</source>
        <translation>لا يمكن لهذا الحاسوب حفظ الرسائل حاليًا؛ ربما امتلأ قرصه. كل ما يُكتب دون اتصال يضيع عند إنهاء Hubbub.</translation>
    </message>
    <message>
        <source>Stop hosting and quit?</source>
        <translation>إيقاف الاستضافة وإنهاء البرنامج؟</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be disconnected.</source>
        <translation>
            <numerusform>لن ينقطع اتصال أحد.</numerusform>
            <numerusform>سينقطع اتصال شخص واحد.</numerusform>
            <numerusform>سينقطع اتصال شخصين.</numerusform>
            <numerusform>سينقطع اتصال %Ln أشخاص.</numerusform>
            <numerusform>سينقطع اتصال %Ln شخصًا.</numerusform>
            <numerusform>سينقطع اتصال %Ln شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>إيقاف الاستضافة؟</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>إيقاف الاستضافة</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Invite others</source>
        <translation>دعوة آخرين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Join another host…</source>
        <translation>الانضمام إلى مضيف آخر…</translation>
    </message>
    <message>
        <source>Previous host</source>
        <translation>المضيف السابق</translation>
    </message>
    <message>
        <source>Next host</source>
        <translation>المضيف التالي</translation>
    </message>
    <message>
        <source>Reply to the message before</source>
        <translation>الرد على الرسالة السابقة</translation>
    </message>
    <message>
        <source>Reply to the message after</source>
        <translation>الرد على الرسالة التالية</translation>
    </message>
    <message>
        <source>Oldest unread message</source>
        <translation>أقدم رسالة غير مقروءة</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>الرسالة الأولى</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>أحدث رسالة</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>إغلاق الغرفة</translation>
    </message>
    <message>
        <source>You were taken out of %1.</source>
        <translation>أُخرجت من %1.</translation>
    </message>
    <message>
        <source>You are not a member of %1 any more. Only its members can let you in again.</source>
        <translation>لم تعد عضوًا في %1. لا يمكن إلا لأعضائها إعادتك إليها.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>افحص الشبكة…</translation>
    </message>
    <message>
        <source>About this host…</source>
        <translation>حول هذا المضيف…</translation>
    </message>
    <message>
        <source>Moderate this host…</source>
        <translation>الإشراف على هذا المضيف…</translation>
    </message>
    <message>
        <source>This host runs Hubbub %1, which is newer than yours, and hands it out: open %2 in a browser.</source>
        <translation>يعمل هذا المضيف بالإصدار %1 من Hubbub، وهو أحدث من إصدارك، ويوزّعه: افتح %2 في متصفح.</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code %1</source>
        <translation>الرمز %1</translation>
    </message>
    <message>
        <source>It works once, for %1 more.</source>
        <translation>يعمل مرة واحدة، ويتبقّى %1.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>I have a code from my other device</source>
        <translation>لديّ رمز من جهازي الآخر</translation>
    </message>
    <message>
        <source>Code from your other device</source>
        <translation>الرمز من جهازك الآخر</translation>
    </message>
    <message>
        <source>You are the same person as there, by the same name.</source>
        <translation>ستكون الشخص نفسه كما هناك، وبالاسم نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>لا أرقام في الرمز.</numerusform>
            <numerusform>يتكوّن الرمز من رقم واحد.</numerusform>
            <numerusform>يتكوّن الرمز من رقمين.</numerusform>
            <numerusform>يتكوّن الرمز من %Ln أرقام.</numerusform>
            <numerusform>يتكوّن الرمز من %Ln رقمًا.</numerusform>
            <numerusform>يتكوّن الرمز من %Ln رقم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>room: everybody here</source>
        <translation>room: كل من في الغرفة</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>إرسال (Enter)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>إرسال (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ComposerEdit</name>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شفرة برمجية</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>Edit your last message, in an empty field</source>
        <translation>تعديل آخر رسالة لك، من حقل فارغ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>سطر جديد</translation>
    </message>
    <message>
        <source>Leave the reply or the edit</source>
        <translation>الخروج من الرد أو التعديل</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>Reply to yourself</source>
        <translation>الرد على نفسك</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>تعديل رسالتك</translation>
    </message>
    <message>
        <source>Offline. Edit it when the connection is back.</source>
        <translation>غير متصل. يمكن التعديل عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Only moderators can write here.</source>
        <translation>الكتابة هنا للمشرفين فقط.</translation>
    </message>
    <message>
        <source>Only moderators can write here until %1.</source>
        <translation>الكتابة هنا للمشرفين فقط حتى %1.</translation>
    </message>
</context>
<context>
    <name>ComposerStrip</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>إلغاء (Esc)</translation>
    </message>
</context>
<context>
    <name>ComposerWait</name>
    <message numerus="yes">
        <source>Slow mode: you can send again in %n s.</source>
        <translation>
            <numerusform>الوضع البطيء: يمكنك الإرسال مجددًا الآن.</numerusform>
            <numerusform>الوضع البطيء: يمكنك الإرسال مجددًا بعد ثانية.</numerusform>
            <numerusform>الوضع البطيء: يمكنك الإرسال مجددًا بعد ثانيتين.</numerusform>
            <numerusform>الوضع البطيء: يمكنك الإرسال مجددًا بعد %Ln ثوانٍ.</numerusform>
            <numerusform>الوضع البطيء: يمكنك الإرسال مجددًا بعد %Ln ثانية.</numerusform>
            <numerusform>الوضع البطيء: يمكنك الإرسال مجددًا بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>To pass on</source>
        <translation>للمشاركة مع آخرين</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>This host knows you by a token, and none of your devices by a key: the way to it is not encrypted.</source>
        <translation>يعرفك هذا المضيف برمز مميّز، ولا يعرف أيًّا من أجهزتك بمفتاح: فالاتصال به غير مشفّر.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>yours since %1</source>
        <translation>لك منذ %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>here last: %1</source>
        <translation>آخر حضور: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
</context>
<context>
    <name>DevicesDialog</name>
    <message>
        <source>Your devices</source>
        <translation>أجهزتك</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>ربط جهاز آخر</translation>
    </message>
    <message>
        <source>On all of them you are the same person at this host.</source>
        <translation>أنت في جميعها الشخص نفسه لدى هذا المضيف.</translation>
    </message>
    <message>
        <source>On the other device, choose “I have a code from my other device” where you join this host, and type the code.</source>
        <translation>على الجهاز الآخر، اختر «لديّ رمز من جهازي الآخر» حيث تنضم إلى هذا المضيف، ثم اكتب الرمز.</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>إزالة هذا الجهاز؟</translation>
    </message>
    <message>
        <source>%1 is not you any more, and its connection ends. What is on it already stays there.</source>
        <translation>لن يكون %1 أنت بعد الآن، وينتهي اتصاله. ما عليه بالفعل يبقى هناك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>EditsPopup</name>
    <message>
        <source>Earlier wordings</source>
        <translation>الصيغ السابقة</translation>
    </message>
    <message>
        <source>Earlier wordings are not kept here.</source>
        <translation>الصيغ السابقة غير محفوظة هنا.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>إيموجي</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>البحث عن إيموجي</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>لا يوجد إيموجي بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>EmptyRoom</name>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Set topic…</source>
        <translation>تحديد الموضوع…</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>لم يكتب أحد هنا بعد.</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the latest message (End)</source>
        <translation>إلى أحدث رسالة (End)</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>إلى أحدث رسالة</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This text is too long.</source>
        <translation>هذا النص طويل جدًا.</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 fit into one message.</source>
        <translation>هذا النص طويل جدًا: الرسالة الواحدة تتسع لـ %1 على الأكثر.</translation>
    </message>
    <message>
        <source>There are too many already: the host allows %1.</source>
        <translation>بلغ العدد حدّه الأقصى: المضيف يسمح بـ %1.</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>بلغ العدد حدّه الأقصى.</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once. Wait %n s.</source>
        <translation>
            <numerusform>طلبات كثيرة في وقت قصير. يُرجى الانتظار لحظة.</numerusform>
            <numerusform>طلبات كثيرة في وقت قصير. يُرجى الانتظار ثانية.</numerusform>
            <numerusform>طلبات كثيرة في وقت قصير. يُرجى الانتظار ثانيتين.</numerusform>
            <numerusform>طلبات كثيرة في وقت قصير. يُرجى الانتظار %Ln ثوانٍ.</numerusform>
            <numerusform>طلبات كثيرة في وقت قصير. يُرجى الانتظار %Ln ثانية.</numerusform>
            <numerusform>طلبات كثيرة في وقت قصير. يُرجى الانتظار %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment.</source>
        <translation>طلبات كثيرة في وقت قصير. يُرجى الانتظار لحظة.</translation>
    </message>
    <message>
        <source>The host did not understand this program. It may be of another version.</source>
        <translation>لم يفهم المضيف هذا البرنامج. ربما يختلف الإصداران.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be sent.</source>
        <translation>في هذا النص أحرف لا يمكن إرسالها.</translation>
    </message>
    <message>
        <source>There is nothing to see in this text.</source>
        <translation>ليس في هذا النص شيء مرئي.</translation>
    </message>
    <message>
        <source>The host could not accept this message. Try again.</source>
        <translation>تعذّر على المضيف قبول هذه الرسالة. يُرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>The history of this host began anew.</source>
        <translation>بدأ سجل هذا المضيف من جديد.</translation>
    </message>
    <message>
        <source>Choose another name: something to see, at most 32 characters.</source>
        <translation>يُرجى اختيار اسم آخر، مرئي ولا يزيد على 32 حرفًا.</translation>
    </message>
    <message>
        <source>Choose another room name: something to see, at most 64 characters.</source>
        <translation>يُرجى اختيار اسم آخر للغرفة، مرئي ولا يزيد على 64 حرفًا.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>لم تعد هذه الغرفة موجودة.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>يجب الانضمام إلى الغرفة أولًا.</translation>
    </message>
    <message>
        <source>The host does not know you yet. Connect again.</source>
        <translation>المضيف لا يعرفك بعد. يُرجى الاتصال من جديد.</translation>
    </message>
    <message>
        <source>Your role in this room does not allow it.</source>
        <translation>دورك في هذه الغرفة لا يسمح بذلك.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>لم تعد هذه الرسالة موجودة.</translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation>لم يعد هذا الشخص هنا.</translation>
    </message>
    <message>
        <source>This room is archived. It can be read, but nothing can be written.</source>
        <translation>هذه الغرفة مؤرشفة: يمكن قراءتها، لا الكتابة فيها.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>يُرجى اختيار إيموجي واحد.</translation>
    </message>
    <message>
        <source>This invitation has ended, or was never one. Ask for a new one.</source>
        <translation>انتهت هذه الدعوة، أو لم تكن صالحة أصلًا. يُرجى طلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Another room has this name. Choose another one.</source>
        <translation>توجد غرفة أخرى بهذا الاسم. يُرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The host cannot store messages at present. Its disk may be full.</source>
        <translation>لا يمكن للمضيف حفظ الرسائل حاليًا. ربما امتلأ قرصه.</translation>
    </message>
    <message>
        <source>The host does not answer. Check the address, and that both of you are on the same network.</source>
        <translation>المضيف لا يستجيب. يُرجى التحقق من العنوان، ومن أنكما على الشبكة نفسها.</translation>
    </message>
    <message>
        <source>The port is taken: another host may be running on this computer.</source>
        <translation>المنفذ مشغول: ربما يعمل مضيف آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The folder for messages cannot be written.</source>
        <translation>تعذّرت الكتابة في مجلد الرسائل.</translation>
    </message>
    <message>
        <source>A host with these messages is running already.</source>
        <translation>هناك مضيف يعمل بهذه الرسائل بالفعل.</translation>
    </message>
    <message>
        <source>The messages here were written by a newer version of Hubbub. Update this one.</source>
        <translation>حُفظت الرسائل هنا بإصدار أحدث من Hubbub. يُرجى تحديث هذا الإصدار.</translation>
    </message>
    <message>
        <source>The stored messages are damaged. Nothing was changed.</source>
        <translation>الرسائل المحفوظة تالفة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like 192.168.1.20 or hubbub://host:7478/room.</source>
        <translation>هذا ليس عنوانًا. مثال على العنوان: 192.168.1.20 أو hubbub://host:7478/room.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>لم يستجب المضيف في الوقت المحدد.</translation>
    </message>
    <message>
        <source>At this address is another host than before. Nothing was sent to it.</source>
        <translation>في هذا العنوان مضيف غير الذي كان من قبل. لم يُرسَل إليه شيء.</translation>
    </message>
    <message>
        <source>At this address is not the host that the link leads to. Nothing was sent to it. Ask for a new link.</source>
        <translation>ليس في هذا العنوان المضيف الذي يقود إليه الرابط. لم يُرسَل إليه شيء. اطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>The host could not make sure that it is you. Connect again.</source>
        <translation>تعذّر على المضيف التحقق من أنك أنت. يُرجى الاتصال من جديد.</translation>
    </message>
    <message>
        <source>This code is not right, or has ended. Get a new one on your other device.</source>
        <translation>هذا الرمز غير صحيح أو انتهت صلاحيته. اطلب رمزًا جديدًا على جهازك الآخر.</translation>
    </message>
    <message>
        <source>This device is not yours any more.</source>
        <translation>لم يعد هذا الجهاز لك.</translation>
    </message>
    <message>
        <source>This device was removed on another device of yours.</source>
        <translation>أُزيل هذا الجهاز من جهاز آخر لك.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>هذه ليست عبارة مرور الملف.</translation>
    </message>
    <message>
        <source>The file holds no identity, or is damaged. The preferences take over a saved one.</source>
        <translation>لا يحتوي الملف على هوية، أو أنه تالف. يمكن استعادة هوية محفوظة من التفضيلات.</translation>
    </message>
    <message>
        <source>The identity cannot be read or written.</source>
        <translation>تعذّرت قراءة الهوية أو كتابتها.</translation>
    </message>
    <message>
        <source>You are banned from this host until %1.</source>
        <translation>أنت محظور من هذا المضيف حتى %1.</translation>
    </message>
    <message>
        <source>You are banned from this host.</source>
        <translation>أنت محظور من هذا المضيف.</translation>
    </message>
    <message>
        <source>%1 The reason given: “%2”.</source>
        <translation>%1 السبب المذكور: «%2».</translation>
    </message>
    <message>
        <source>A moderator sent you away from this host.</source>
        <translation>أخرجك أحد المشرفين من هذا المضيف.</translation>
    </message>
    <message>
        <source>You may read here, but not write until %1.</source>
        <translation>يمكنك القراءة هنا، لكن لا يمكنك الكتابة حتى %1.</translation>
    </message>
    <message>
        <source>You may read here, but not write at present.</source>
        <translation>يمكنك القراءة هنا، لكن لا يمكنك الكتابة حاليًا.</translation>
    </message>
    <message>
        <source>This host asks for its password.</source>
        <translation>يطلب هذا المضيف كلمة مروره.</translation>
    </message>
    <message>
        <source>This host lets in nobody who does not sign in.</source>
        <translation>لا يُدخل هذا المضيف أحدًا دون تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host said no. Ask whoever invited you.</source>
        <translation>رفض أحد القائمين على هذا المضيف. اسأل من دعاك.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host has been asked. You come in by yourself as soon as they say yes; keep Hubbub open.</source>
        <translation>سُئل أحد القائمين على هذا المضيف. تدخل تلقائيًا فور موافقته؛ أبقِ Hubbub مفتوحًا.</translation>
    </message>
    <message>
        <source>Whoever hosts has ended the host. It is joined again by itself when it is back.</source>
        <translation>أنهى المستضيف هذا المضيف. ينضم البرنامج إليه تلقائيًا حين يعود.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
</context>
<context>
    <name>FoundHostModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you know it</source>
        <translation>تعرفه</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>لا أحد متصل</numerusform>
            <numerusform>شخص واحد متصل</numerusform>
            <numerusform>شخصان متصلان</numerusform>
            <numerusform>%Ln متصلين</numerusform>
            <numerusform>%Ln متصلًا</numerusform>
            <numerusform>%Ln متصل</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there yet</source>
        <translation>لا أحد هناك بعد</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>أقل من 1 م.ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Let in guests, who do not sign in</source>
        <translation>السماح بدخول الضيوف الذين لا يسجلون الدخول</translation>
    </message>
    <message>
        <source>New password of the host</source>
        <translation>كلمة المرور الجديدة للمضيف</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>لم تعد كلمة المرور مطلوبة من أحد.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the new password.</source>
        <translation>يُطلب من كل من يأتي لأول مرة إدخال كلمة المرور الجديدة.</translation>
    </message>
    <message>
        <source>Guests are let in.</source>
        <translation>يُسمح بدخول الضيوف.</translation>
    </message>
    <message>
        <source>Guests are not let in any more.</source>
        <translation>لم يعد يُسمح بدخول الضيوف.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the password. Those who were here before come in without it.</source>
        <translation>تُطلب كلمة المرور ممن يأتي لأول مرة. أما من كان هنا من قبل فيدخل بدونها.</translation>
    </message>
    <message>
        <source>Everybody on the network can come in. Set a password to let in only those who know it.</source>
        <translation>يمكن لكل من على الشبكة أن يدخل. عيّن كلمة مرور ليدخل من يعرفها فقط.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Ask us before somebody comes in for the first time</source>
        <translation>سؤالنا قبل أن يدخل أحد لأول مرة</translation>
    </message>
    <message>
        <source>Guests come from simple programs and scripts: they have a name and nothing else, and stay out where a password is asked for or somebody has to let them in.</source>
        <translation>يأتي الضيوف من برامج ونصوص برمجية بسيطة: لهم اسم ولا شيء غيره، ويبقون خارجًا حيث تُطلب كلمة مرور أو يلزم أن يُدخلهم أحد.</translation>
    </message>
    <message>
        <source>They wait until an owner or a moderator lets them in. Those who were here before come in at once.</source>
        <translation>ينتظرون حتى يُدخلهم مالك أو مشرف. ومن كان هنا من قبل يدخل فورًا.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time waits for you.</source>
        <translation>من يأتي لأول مرة ينتظر موافقتكم.</translation>
    </message>
    <message>
        <source>Nobody has to wait any more.</source>
        <translation>لم يعد على أحد أن ينتظر.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password.</source>
        <translation>لا تُطلب كلمة المرور من أحد.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Leave this host</source>
        <translation>مغادرة هذا المضيف</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>كلمة مرور المضيف</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>أنت محظور من %1</translation>
    </message>
    <message>
        <source>You were sent away from %1</source>
        <translation>أُخرجت من %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Come back in</source>
        <translation>الدخول من جديد</translation>
    </message>
    <message>
        <source>This host asks for a password of who comes for the first time. Whoever invited you knows it.</source>
        <translation>يطلب هذا المضيف كلمة مرور ممن يأتي لأول مرة. من دعاك يعرفها.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>دخول</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>هذه ليست كلمة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n s.</source>
        <translation>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد لحظة.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد ثانية.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثوانٍ.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>كلمات مرور خاطئة كثيرة. حاول مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not let in to %1</source>
        <translation>لم يُسمح لك بدخول %1</translation>
    </message>
    <message>
        <source>Waiting to be let in to %1</source>
        <translation>في انتظار الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>room: message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HostBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>استضافة، لا أحد معك بعد</translation>
    </message>
    <message numerus="yes">
        <source>Hosting for %n</source>
        <translation>
            <numerusform>استضافة دون أحد</numerusform>
            <numerusform>استضافة شخص واحد</numerusform>
            <numerusform>استضافة شخصين</numerusform>
            <numerusform>استضافة %Ln أشخاص</numerusform>
            <numerusform>استضافة %Ln شخصًا</numerusform>
            <numerusform>استضافة %Ln شخص</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts</source>
        <translation>المضيفون</translation>
    </message>
</context>
<context>
    <name>HostListModel</name>
    <message>
        <source>not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>رسالة واحدة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>something for you</source>
        <translation>شيء لك</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>This computer is on no network that others could reach it by.</source>
        <translation>هذا الحاسوب ليس على شبكة يمكن للآخرين الوصول إليه عبرها.</translation>
    </message>
    <message>
        <source>Others on this network come in with this address, in Hubbub or in a web browser:</source>
        <translation>يمكن للآخرين على هذه الشبكة الدخول بهذا العنوان، من Hubbub أو من متصفح الويب:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>نسخ %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>A phone comes in by its camera.</source>
        <translation>يدخل الهاتف بتوجيه كاميرته إليه.</translation>
    </message>
    <message>
        <source>or say: %1</source>
        <translation>أو قل: %1</translation>
    </message>
    <message>
        <source>Link for Hubbub, with this host&apos;s key</source>
        <translation>رابط لـ Hubbub مع مفتاح هذا المضيف</translation>
    </message>
    <message>
        <source>Six words of this host: %1</source>
        <translation>الكلمات الست لهذا المضيف: %1</translation>
    </message>
</context>
<context>
    <name>InvitationList</name>
    <message>
        <source>No invitation is valid at present.</source>
        <translation>لا توجد دعوات صالحة حاليًا.</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>تنتهي في %1</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>لا تنتهي</translation>
    </message>
    <message>
        <source>for any number of people</source>
        <translation>لأي عدد من الأشخاص</translation>
    </message>
    <message>
        <source>for one more person</source>
        <translation>لشخص واحد آخر</translation>
    </message>
    <message numerus="yes">
        <source>for %n more people</source>
        <translation>
            <numerusform>لا تتسع لأحد آخر</numerusform>
            <numerusform>لشخص واحد آخر</numerusform>
            <numerusform>لشخصين آخرين</numerusform>
            <numerusform>لـ %Ln أشخاص آخرين</numerusform>
            <numerusform>لـ %Ln شخصًا آخر</numerusform>
            <numerusform>لـ %Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>Revoke the invitation: %1</source>
        <translation>إبطال الدعوة: %1</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>الدعوة إلى %1</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>إنشاء رابط</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can come in.</source>
        <translation>يمكن لكل من لديه رابط الدعوة أن يدخل.</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>بعد %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>شخص واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>%Ln أشخاص</numerusform>
            <numerusform>%Ln شخصًا</numerusform>
            <numerusform>%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>أي عدد من الأشخاص</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>عدد الأشخاص</translation>
    </message>
    <message>
        <source>Copy it now: this link is not shown again.</source>
        <translation>يُرجى نسخ الرابط الآن، فلن يظهر مرة أخرى.</translation>
    </message>
    <message>
        <source>Invitations that are valid</source>
        <translation>الدعوات الصالحة</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Join by invitation</source>
        <translation>الانضمام بدعوة</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Paste the invitation that somebody has given to you.</source>
        <translation>يُرجى لصق الدعوة التي وصلتك.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Keep the keys that it has</source>
        <translation>الإبقاء على المفاتيح الحالية</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>لا مفاتيح له الآن.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>الآن: %1</translation>
    </message>
    <message>
        <source>Remove its keys</source>
        <translation>إزالة المفاتيح</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>استعادة الأصل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>These keys do something in the field where you write.</source>
        <translation>لهذه المفاتيح عمل في حقل الكتابة.</translation>
    </message>
    <message>
        <source>These keys are for writing. Press them with Ctrl or Alt, or take a key from F1 on.</source>
        <translation>هذه المفاتيح للكتابة. اضغطها مع Ctrl أو Alt، أو اختر مفتاحًا من F1 فما بعده.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>استخدام هذه المفاتيح</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>%1 has these keys now, and would be without them.</source>
        <translation>%1 له هذه المفاتيح الآن، وسيفقدها.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>اضغط المفاتيح الجديدة</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>المفاتيح الجديدة</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The host that you know at this address had another key. Nothing was sent to the one that answers now.</source>
        <translation>كان للمضيف الذي تعرفه في هذا العنوان مفتاح آخر. لم يُرسَل شيء إلى الذي يجيب الآن.</translation>
    </message>
    <message>
        <source>This happens when a host was set up anew, or when another computer has got its address. It also happens when somebody wants to read what you write. Ask whoever runs the host which six words it has.</source>
        <translation>يحدث هذا حين يُعَدّ المضيف من جديد أو حين يحصل حاسوب آخر على عنوانه. ويحدث أيضًا حين يريد أحد قراءة ما تكتب. اسأل من يدير المضيف عن كلماته الست.</translation>
    </message>
    <message>
        <source>Six words of the host before</source>
        <translation>الكلمات الست للمضيف من قبل</translation>
    </message>
    <message>
        <source>Six words of the host now</source>
        <translation>الكلمات الست للمضيف الآن</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>لا تتصل</translation>
    </message>
    <message>
        <source>Connect: these words are right</source>
        <translation>اتصل: هذه الكلمات صحيحة</translation>
    </message>
    <message>
        <source>Another host is at %1</source>
        <translation>مضيف آخر في %1</translation>
    </message>
</context>
<context>
    <name>KnockStrip</name>
    <message>
        <source>Let in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>يريد %1 الدخول.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>لا ينتظر غيره أحد.</numerusform>
            <numerusform>ينتظر شخص آخر.</numerusform>
            <numerusform>ينتظر شخصان آخران.</numerusform>
            <numerusform>ينتظر %Ln أشخاص آخرون.</numerusform>
            <numerusform>ينتظر %Ln شخصًا آخر.</numerusform>
            <numerusform>ينتظر %Ln شخص آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>إدخال %1</translation>
    </message>
    <message>
        <source>Turn away %1</source>
        <translation>رفض %1</translation>
    </message>
</context>
<context>
    <name>LostNameDialog</name>
    <message>
        <source>A code for %1</source>
        <translation>رمز لـ %1</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>إنشاء رمز</translation>
    </message>
    <message>
        <source>On the new device they choose “I have a code from my other device” where they join this host, and type the code.</source>
        <translation>على الجهاز الجديد يختار «لديّ رمز من جهازي الآخر» حيث ينضم إلى هذا المضيف، ثم يكتب الرمز.</translation>
    </message>
    <message>
        <source>For somebody who has lost their device and stands outside with a new one. Whoever types the code is %1 from then on, with all their rooms and messages: give it to nobody else. The log keeps that you made it.</source>
        <translation>لمن فقد جهازه ويقف خارجًا بجهاز جديد. من يكتب الرمز يصبح %1 منذ ذلك الحين، بكل غرفه ورسائله: لا تعطه لأحد غيره. يحفظ السجل أنك أنشأته.</translation>
    </message>
</context>
<context>
    <name>MeBar</name>
    <message>
        <source>Your availability and status</source>
        <translation>توفّرك وحالتك</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>تغيير اسمك</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>تعيين حالة…</translation>
    </message>
    <message>
        <source>Clear the status</source>
        <translation>مسح الحالة</translation>
    </message>
    <message>
        <source>You are %1. Change your name</source>
        <translation>اسمك %1. تغيير الاسم</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>حالتك</translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>%1
Somebody else here has a name that looks like this one.</source>
        <translation>%1
شخص آخر هنا له اسم يشبه هذا الاسم.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>الحاضرون (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>غير الحاضرين (%1)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير حاضر</translation>
    </message>
    <message>
        <source>somebody else here has a name that looks like this one</source>
        <translation>شخص آخر هنا له اسم يشبه هذا الاسم</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Remove from this room</source>
        <translation>إزالة من هذه الغرفة</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>منح دور العضو</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>منح دور المشرف</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>منح دور المالك</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>تفاعل…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>إبلاغ…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React (+)</source>
        <translation>تفاعل (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>رد (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>تعديل (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>حذف هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>هنا رسائل ناقصة. جارٍ التحميل…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what he wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>رسالة سابقة</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>عرض كل الأسطر</numerusform>
            <numerusform>عرض السطر كله</numerusform>
            <numerusform>عرض السطرين</numerusform>
            <numerusform>عرض كل الأسطر (%Ln)</numerusform>
            <numerusform>عرض كل الأسطر (%Ln)</numerusform>
            <numerusform>عرض كل الأسطر (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(معدّلة)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>لم تُرسل. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Nobody has reported a message.</source>
        <translation>لم يبلّغ أحد عن رسالة.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>لا أحد محظور.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>لم يُتخذ أي إجراء بعد.</translation>
    </message>
    <message>
        <source>Moderate %1</source>
        <translation>الإشراف على %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>ما يحتاج إلى متابعة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>البلاغات</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>الحظر</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>الدخول</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>البلاغات (%1)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>رفع</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>لا أحد ينتظر الدخول.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرون</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>المنتظرون (%1)</translation>
    </message>
</context>
<context>
    <name>ModerationList</name>
    <message>
        <source>Earlier ones</source>
        <translation>الأقدم</translation>
    </message>
</context>
<context>
    <name>ModerationMenu</name>
    <message>
        <source>Let them write again</source>
        <translation>السماح بالكتابة من جديد</translation>
    </message>
    <message>
        <source>Let them only read</source>
        <translation>السماح بالقراءة فقط</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>Role on this host</source>
        <translation>الدور على هذا المضيف</translation>
    </message>
    <message>
        <source>Send away…</source>
        <translation>إخراج…</translation>
    </message>
    <message>
        <source>Ban from this host…</source>
        <translation>حظر من هذا المضيف…</translation>
    </message>
    <message>
        <source>They lost their device…</source>
        <translation>فقد جهازه…</translation>
    </message>
</context>
<context>
    <name>ModerationWords</name>
    <message>
        <source>%1 gave %2 the role: %3</source>
        <translation>منح %1 الدور التالي إلى %2: %3</translation>
    </message>
    <message>
        <source>%1 sent %2 away</source>
        <translation>أخرج %1 العضو %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>حظر %1 العضو %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>رفع %1 الحظر عن %2</translation>
    </message>
    <message>
        <source>%1 let %2 only read</source>
        <translation>سمح %1 للعضو %2 بالقراءة فقط</translation>
    </message>
    <message>
        <source>%1 let %2 write again</source>
        <translation>سمح %1 للعضو %2 بالكتابة من جديد</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2</source>
        <translation>حذف %1 رسالة كتبها %2</translation>
    </message>
    <message>
        <source>%1 settled a report about %2</source>
        <translation>عالج %1 بلاغًا عن %2</translation>
    </message>
    <message>
        <source>%1 changed who may come in</source>
        <translation>غيّر %1 من يُسمح له بالدخول</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضو</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>مشرف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالك</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>with everybody from %1</source>
        <translation>مع كل من يأتي من %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>كتبها %1</translation>
    </message>
    <message>
        <source>reported by %1, %2</source>
        <translation>أبلغ عنها %1، %2</translation>
    </message>
    <message>
        <source>%1 let in %2</source>
        <translation>أدخل %1 العضو %2</translation>
    </message>
    <message>
        <source>%1 turned away %2</source>
        <translation>رفض %1 دخول %2</translation>
    </message>
    <message>
        <source>%1 made a code for a new device of %2</source>
        <translation>أنشأ %1 رمزًا لجهاز جديد للعضو %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NearbyHosts</name>
    <message>
        <source>On this network</source>
        <translation>على هذه الشبكة</translation>
    </message>
    <message>
        <source>Looking for hosts on this network…</source>
        <translation>يجري البحث عن مضيفين على هذه الشبكة…</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>هذا الحاسوب غير متصل بأي شبكة.</translation>
    </message>
    <message>
        <source>Nobody has answered on %1.</source>
        <translation>لم يُجب أحد على %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nor have the %n hosts that you know.</source>
        <translation>
            <numerusform>ولا أي مضيف تعرفه.</numerusform>
            <numerusform>ولا المضيف الذي تعرفه.</numerusform>
            <numerusform>ولا المضيفان اللذان تعرفهما.</numerusform>
            <numerusform>ولا المضيفون الـ%Ln الذين تعرفهم.</numerusform>
            <numerusform>ولا المضيفون الـ%Ln الذين تعرفهم.</numerusform>
            <numerusform>ولا المضيفون الـ%Ln الذين تعرفهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A host may be on another network, or behind a firewall that lets no question through: somebody there can tell you its address.</source>
        <translation>قد يكون المضيف على شبكة أخرى، أو خلف جدار حماية لا يسمح بمرور الأسئلة: يمكن لمن هناك أن يخبرك بعنوانه.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>افحص الشبكة…</translation>
    </message>
</context>
<context>
    <name>NetworkAdvice</name>
    <message>
        <source>%1 (%2) looks like a VPN.</source>
        <translation>يبدو %1 (%2) شبكة خاصة افتراضية (VPN).</translation>
    </message>
    <message>
        <source>If others cannot be seen, leave the VPN, or let it pass the local network.</source>
        <translation>إذا تعذّرت رؤية الآخرين فاترك الشبكة الافتراضية أو اسمح لها بتمرير الشبكة المحلية.</translation>
    </message>
    <message>
        <source>%1 (%2) is of containers or virtual machines on this computer.</source>
        <translation>%1 (%2) لحاويات أو أجهزة افتراضية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>On %1 this computer is %2.</source>
        <translation>هذا الحاسوب على %1 هو %2.</translation>
    </message>
    <message>
        <source>This computer is on no network that others could be on.</source>
        <translation>هذا الحاسوب ليس على أي شبكة قد يكون عليها آخرون.</translation>
    </message>
    <message>
        <source>Plug in the cable, or join the Wi-Fi that the others use.</source>
        <translation>وصّل السلك أو انضم إلى شبكة Wi-Fi التي يستعملها الآخرون.</translation>
    </message>
    <message>
        <source>No host runs on this computer at port %1.</source>
        <translation>لا يعمل مضيف على هذا الحاسوب عند المنفذ %1.</translation>
    </message>
    <message>
        <source>To be joined by others: Host here, or hubbub --host.</source>
        <translation>لينضم الآخرون: استضف هنا، أو hubbub --host.</translation>
    </message>
    <message>
        <source>Another program has port %1.</source>
        <translation>برنامج آخر يشغل المنفذ %1.</translation>
    </message>
    <message>
        <source>End it, or let Hubbub listen elsewhere: --listen [::]:7479.</source>
        <translation>أنهِه، أو اجعل Hubbub يستمع في مكان آخر: ‎--listen [::]:7479.</translation>
    </message>
    <message>
        <source>The host answers at all addresses of this computer.</source>
        <translation>المضيف يجيب عند كل عناوين هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The host does not answer at %1.</source>
        <translation>المضيف لا يجيب عند %1.</translation>
    </message>
    <message>
        <source>Let it listen at every address: without --listen, or with --listen [::]:%1.</source>
        <translation>اجعله يستمع عند كل عنوان: بدون ‎--listen أو مع ‎--listen [::]:%1.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>لم يُعثر على جدار حماية على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The firewall %1 lets in port %2.</source>
        <translation>جدار الحماية %1 يسمح بالمنفذ %2.</translation>
    </message>
    <message>
        <source>The firewall %1 keeps others from port %2.</source>
        <translation>جدار الحماية %1 يمنع الآخرين من المنفذ %2.</translation>
    </message>
    <message>
        <source>The firewall %1 is on. Only an administrator can see whether it lets in port %2.</source>
        <translation>جدار الحماية %1 مفعَّل. لا يرى إلا المدير هل يسمح بالمنفذ %2.</translation>
    </message>
    <message>
        <source>Other hosts have answered: %1.</source>
        <translation>مضيفون آخرون أجابوا: %1.</translation>
    </message>
    <message>
        <source>On the Wi-Fi %1 nobody but the router is to be seen. It may keep its guests apart.</source>
        <translation>لا يُرى على شبكة Wi-Fi ‏%1 سوى الموجّه. ربما تعزل ضيوفها بعضهم عن بعض.</translation>
    </message>
    <message>
        <source>Turn off “client isolation” in the router, or use a cable or another Wi-Fi.</source>
        <translation>أوقف «عزل العملاء» في الموجّه، أو استعمل سلكًا أو شبكة Wi-Fi أخرى.</translation>
    </message>
    <message>
        <source>No other host has answered.</source>
        <translation>لم يجب أي مضيف آخر.</translation>
    </message>
    <message>
        <source>Other computers are connected to it at this moment: %1. The way in is open.</source>
        <translation>أجهزة أخرى متصلة به في هذه اللحظة: %1. طريق الدخول مفتوح.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Looking at the network…</source>
        <translation>جارٍ فحص الشبكة…</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>فحص الشبكة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>هناك ما يعترض الطريق.</translation>
    </message>
    <message>
        <source>This may be in the way.</source>
        <translation>قد يعترض هذا الطريق.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>لا شيء يعترض الطريق.</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>غرفة جديدة</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Only moderators write</source>
        <translation>الكتابة للمشرفين فقط</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>اسم الغرفة</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>موضوع الغرفة</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>موضوع الغرفة (اختياري)</translation>
    </message>
    <message>
        <source>For everybody: it can be found and joined</source>
        <translation>للجميع: يمكن العثور عليها والانضمام إليها</translation>
    </message>
    <message>
        <source>For those who are invited</source>
        <translation>للمدعوين فقط</translation>
    </message>
    <message>
        <source>A group of people, with or without a name</source>
        <translation>مجموعة أشخاص، باسم أو دون اسم</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>New room…</source>
        <translation>غرفة جديدة…</translation>
    </message>
    <message>
        <source>Rooms to join…</source>
        <translation>غرف للانضمام…</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>لا توجد غرفة مفتوحة</translation>
    </message>
    <message>
        <source>Rooms where you were last</source>
        <translation>آخر الغرف التي زرتها</translation>
    </message>
    <message>
        <source>Go to a room, person or command</source>
        <translation>الانتقال إلى غرفة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>Find messages in all rooms</source>
        <translation>البحث عن رسائل في كل الغرف</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>الغرفة غير المقروءة التالية</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>كل اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Go on in one of these:</source>
        <translation>المتابعة في إحدى هذه الغرف:</translation>
    </message>
    <message>
        <source>You are in no room yet. Make one, or join one that is there.</source>
        <translation>لست في أي غرفة بعد. أنشئ غرفة أو انضم إلى غرفة موجودة.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>لا رسائل جديدة</numerusform>
            <numerusform>رسالة جديدة</numerusform>
            <numerusform>رسالتان جديدتان</numerusform>
            <numerusform>%Ln رسائل جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
            <numerusform>%Ln رسالة جديدة</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>رسالة جديدة</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name in room</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>هكذا يبدو الإشعار.</translation>
    </message>
    <message>
        <source>Hubbub is still running</source>
        <translation>ما زال Hubbub يعمل</translation>
    </message>
    <message>
        <source>It tells you of new messages from here. Preferences say what happens when the window is closed.</source>
        <translation>يُعلمك من هنا بالرسائل الجديدة. ويمكن من التفضيلات تحديد ما يحدث عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, and the host where it is so</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>يريد %1 الدخول.</translation>
    </message>
    <message>
        <source>%1 reported a message.</source>
        <translation>أبلغ %1 عن رسالة.</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Use another identity</source>
        <translation>استخدام هوية أخرى</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Take over an identity that you have saved. At every host you are who it was there. The identity of this computer is put aside, and not lost.</source>
        <translation>استعد هوية حفظتها. ستكون لدى كل مضيف من كانته تلك الهوية هناك. توضع هوية هذا الحاسوب جانبًا ولا تضيع.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Find people</source>
        <translation>البحث عن أشخاص</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Nobody else is known on this host yet.</source>
        <translation>لا أحد غيرك معروف على هذا المضيف بعد.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>لا أحد باسم «%1».</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>الرسائل المثبّتة</translation>
    </message>
    <message>
        <source>Nothing is pinned here</source>
        <translation>لا شيء مثبّت هنا</translation>
    </message>
    <message>
        <source>Pin what others should find again: with P at a message, or by its menu.</source>
        <translation>يمكنك تثبيت ما قد يحتاج إليه الآخرون لاحقًا: بالمفتاح P على الرسالة، أو من قائمتها.</translation>
    </message>
    <message>
        <source>Loading what is pinned…</source>
        <translation>جارٍ تحميل الرسائل المثبّتة…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>What is pinned shows as soon as the connection is back.</source>
        <translation>تظهر الرسائل المثبّتة فور عودة الاتصال.</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>عند رسالة</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>تباين عالٍ، فاتح</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>تباين عالٍ، داكن</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>المرسل والرسالة</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>المرسل فقط</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>دون تفاصيل</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>البقاء في الخلفية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>Size of text, in pixels</source>
        <translation>حجم النص بالبكسل</translation>
    </message>
    <message>
        <source>Compact: more messages and rooms at once, without pictures of people</source>
        <translation>عرض مضغوط: رسائل وغرف أكثر معًا، دون صور الأشخاص</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>مفتاح إرسال الرسالة</translation>
    </message>
    <message>
        <source>Turn :) and the like into emoji, except in code</source>
        <translation>تحويل ⁦:)⁩ وأمثاله إلى إيموجي، إلا في الشفرة</translation>
    </message>
    <message>
        <source>Show a notification when a message comes while you look elsewhere</source>
        <translation>إظهار إشعار عند وصول رسالة والنافذة ليست أمامك</translation>
    </message>
    <message>
        <source>What a notification tells</source>
        <translation>محتوى الإشعار</translation>
    </message>
    <message>
        <source>Play a sound with it</source>
        <translation>تشغيل صوت معه</translation>
    </message>
    <message>
        <source>Mark the window in the task bar as well</source>
        <translation>تمييز النافذة في شريط المهام أيضًا</translation>
    </message>
    <message>
        <source>Do not disturb: no notifications and no sounds until you say so</source>
        <translation>عدم الإزعاج: لا إشعارات ولا أصوات حتى إيقافه</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Start Hubbub when you log in</source>
        <translation>تشغيل Hubbub عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Start without showing the window, in the background</source>
        <translation>التشغيل في الخلفية دون إظهار النافذة</translation>
    </message>
    <message>
        <source>Show me as away after ten minutes without keyboard and mouse</source>
        <translation>إظهار حالتي «غائب» بعد عشر دقائق دون استخدام لوحة المفاتيح والفأرة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>التشغيل والإغلاق</translation>
    </message>
    <message>
        <source>Go to the task bar</source>
        <translation>التصغير إلى شريط المهام</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>لا يوجد تفضيل بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>البحث في التفضيلات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>إرسال إشعار تجريبي</translation>
    </message>
    <message>
        <source>Hubbub speaks another language after its next start.</source>
        <translation>ستتغير لغة Hubbub بعد إعادة تشغيله.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>إعادة التشغيل الآن</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your devices…</source>
        <translation>أجهزتك…</translation>
    </message>
    <message>
        <source>Save your identity…</source>
        <translation>حفظ هويتك…</translation>
    </message>
    <message>
        <source>Use another identity…</source>
        <translation>استخدام هوية أخرى…</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code of %1</source>
        <translation>رمز QR للعنوان %1</translation>
    </message>
</context>
<context>
    <name>ReactionPopup</name>
    <message>
        <source>React with</source>
        <translation>اختيار تفاعل</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>إعجاب</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>قلب</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>ضحك</translation>
    </message>
    <message>
        <source>Celebrating</source>
        <translation>احتفال</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>دهشة</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>حزن</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>شكر</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>نظرة</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report this message?</source>
        <translation>هل تريد الإبلاغ عن هذه الرسالة؟</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>إبلاغ</translation>
    </message>
    <message>
        <source>Those who moderate this host see the message and your name. Its author is not told.</source>
        <translation>يرى مشرفو هذا المضيف الرسالة واسمك. ولا يُبلَّغ كاتبها.</translation>
    </message>
    <message>
        <source>What is wrong with it (optional)</source>
        <translation>ما المشكلة فيها (اختياري)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Message deleted</source>
        <translation>رسالة محذوفة</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>مسودة:</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>You can join it again at any time.</source>
        <translation>يمكنك الانضمام إليها مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>Nobody else is in it: once you have left, nobody can come in again.</source>
        <translation>لا أحد غيرك فيها: بعد مغادرتك لن يتمكن أحد من دخولها مجددًا.</translation>
    </message>
    <message>
        <source>Only its members can let you in again. Until then you cannot read what was and will be written there.</source>
        <translation>لا يمكن أن يعيدك إليها إلا أعضاؤها. وحتى ذلك الحين لا يمكنك قراءة ما كُتب فيها وما سيُكتب.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>مغادرة %1؟</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Go to another host?</source>
        <translation>الانتقال إلى مضيف آخر؟</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>This invitation is for %1. You join that host too, and stay at this one.</source>
        <translation>هذه الدعوة إلى %1. ستنضم إلى ذلك المضيف أيضًا وتبقى هنا.</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>private room</source>
        <translation>غرفة خاصة</translation>
    </message>
    <message>
        <source>group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>متاحة للانضمام</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>مؤرشفة</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>إعلانات</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>مكتومة</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>الغرف</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>غرف للانضمام</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>لا رسائل غير مقروءة</numerusform>
            <numerusform>رسالة غير مقروءة</numerusform>
            <numerusform>رسالتان غير مقروءتين</numerusform>
            <numerusform>%Ln رسائل غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
            <numerusform>%Ln رسالة غير مقروءة</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>فيها إشارة إليك</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>types…</source>
        <translation>يكتب…</translation>
    </message>
    <message>
        <source>%1 types…</source>
        <translation>%1 يكتب…</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Join room</source>
        <translation>الانضمام إلى الغرفة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>إعدادات الغرفة…</translation>
    </message>
    <message>
        <source>About this room…</source>
        <translation>عن هذه الغرفة…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>مغادرة الغرفة…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>إضافة أشخاص…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>For every message</source>
        <translation>لكل رسالة</translation>
    </message>
    <message>
        <source>When I am mentioned</source>
        <translation>عند الإشارة إليّ</translation>
    </message>
    <message>
        <source>None: mute this room</source>
        <translation>بلا إشعارات: كتم هذه الغرفة</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Back to the rooms</source>
        <translation>العودة إلى الغرف</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>المزيد عن هذه الغرفة</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>حاضر واحد</numerusform>
            <numerusform>حاضران</numerusform>
            <numerusform>%Ln حاضرين</numerusform>
            <numerusform>%Ln حاضرًا</numerusform>
            <numerusform>%Ln حاضر</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>جارٍ تحميل رسائل أقدم…</translation>
    </message>
    <message>
        <source>This is where %1 begins.</source>
        <translation>هنا بداية %1.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>فتح هذا الرابط؟</translation>
    </message>
    <message>
        <source>“%1” leads to</source>
        <translation>يؤدي الرابط «%1» إلى:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>البحث في هذه الغرفة</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
</context>
<context>
    <name>RoomSettingsDialog</name>
    <message>
        <source>Room settings</source>
        <translation>إعدادات الغرفة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RoomSettingsForm</name>
    <message>
        <source>The names of its members</source>
        <translation>أسماء أعضائها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Stands in everybody&apos;s list of rooms.</source>
        <translation>يظهر في قائمة الغرف لدى الجميع.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What the room is about; stands beside its name.</source>
        <translation>ما تدور حوله الغرفة؛ يظهر بجانب اسمها.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>من يكتب</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>كل الأعضاء</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>المشرفون</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>الوضع البطيء</translation>
    </message>
    <message>
        <source>Show who has read</source>
        <translation>إظهار من قرأ</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>إيصالات القراءة</translation>
    </message>
    <message>
        <source>Archive this room</source>
        <translation>أرشفة هذه الغرفة</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشفة</translation>
    </message>
    <message>
        <source>What members can read</source>
        <translation>ما يمكن للأعضاء قراءته</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>From when they joined</source>
        <translation>منذ انضمامهم</translation>
    </message>
    <message>
        <source>The last messages</source>
        <translation>آخر الرسائل</translation>
    </message>
    <message>
        <source>Only while they are here</source>
        <translation>أثناء حضورهم فقط</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>عدد الرسائل</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>مدة الاحتفاظ بالرسائل</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>الحد الأقصى للرسائل المحفوظة</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source> messages</source>
        <translation> رسالة</translation>
    </message>
    <message>
        <source>Moderators, for %1</source>
        <translation>المشرفون، لمدة %1</translation>
    </message>
    <message>
        <source>Moderators, until %1</source>
        <translation>المشرفون، حتى %1</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>message</source>
        <translation>رسالة</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة</numerusform>
            <numerusform>رسالتين</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%Ln ثوانٍ</numerusform>
            <numerusform>%Ln ثانية</numerusform>
            <numerusform>%Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this host can find this room and join it.</source>
        <translation>يمكن لكل من لدى هذا المضيف العثور على هذه الغرفة والانضمام إليها.</translation>
    </message>
    <message>
        <source>Only its members know of this room. Others come in by invitation.</source>
        <translation>لا يعرف بهذه الغرفة إلا أعضاؤها. ويدخلها الآخرون بدعوة.</translation>
    </message>
    <message>
        <source>Only its members know of this group. Each of them can add others.</source>
        <translation>لا يعرف بهذه المجموعة إلا أعضاؤها. ولكل منهم أن يضيف آخرين.</translation>
    </message>
    <message>
        <source>Only the two of you can read this conversation.</source>
        <translation>لا يمكن لأحد سواكما قراءة هذه المحادثة.</translation>
    </message>
    <message>
        <source>All members can write here.</source>
        <translation>يمكن لكل الأعضاء الكتابة هنا.</translation>
    </message>
    <message>
        <source>Moderators write here, the others read.</source>
        <translation>المشرفون يكتبون هنا، والآخرون يقرؤون.</translation>
    </message>
    <message>
        <source>Messages may follow each other as fast as people write.</source>
        <translation>يمكن إرسال الرسائل تباعًا دون انتظار.</translation>
    </message>
    <message>
        <source>After a message its author waits %1 before the next one.</source>
        <translation>بعد كل رسالة ينتظر كاتبها مدة %1 قبل الرسالة التالية.</translation>
    </message>
    <message>
        <source>Whoever joins can read everything that was written here before.</source>
        <translation>يمكن لمن ينضم قراءة كل ما كُتب هنا من قبل.</translation>
    </message>
    <message>
        <source>Whoever joins can read what is written from then on.</source>
        <translation>يمكن لمن ينضم قراءة ما يُكتب منذ انضمامه.</translation>
    </message>
    <message>
        <source>Members can read the last %1, nothing older.</source>
        <translation>يمكن للأعضاء قراءة آخر %1، لا ما هو أقدم.</translation>
    </message>
    <message>
        <source>Members can read only what is written while they are here.</source>
        <translation>لا يمكن للأعضاء إلا قراءة ما يُكتب أثناء حضورهم.</translation>
    </message>
    <message>
        <source>Messages are deleted from the host after %1.</source>
        <translation>تُحذف الرسائل من المضيف بعد %1.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however old they are.</source>
        <translation>تبقى الرسائل لدى المضيف مهما قدُمت.</translation>
    </message>
    <message>
        <source>The host keeps the last %1 and deletes what is older.</source>
        <translation>يحتفظ المضيف بآخر %1 ويحذف ما هو أقدم.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however many there are.</source>
        <translation>تبقى الرسائل لدى المضيف مهما كثرت.</translation>
    </message>
    <message>
        <source>Everybody here sees who has read how far.</source>
        <translation>يرى الجميع هنا إلى أين وصل كل شخص في القراءة.</translation>
    </message>
    <message>
        <source>Nobody here sees who has read a message.</source>
        <translation>لا أحد هنا يرى من قرأ الرسائل.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, not written in.</source>
        <translation>هذه الغرفة مؤرشفة: يمكن قراءتها، لا الكتابة فيها.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <translation>هذه الغرفة قيد الاستخدام.</translation>
    </message>
</context>
<context>
    <name>SaveIdentityDialog</name>
    <message>
        <source>Save your identity</source>
        <translation>حفظ هويتك</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>With this file you are the same person on another computer, or when this one is lost. Keep it safe: whoever has it and the passphrase is you.</source>
        <translation>بهذا الملف تكون الشخص نفسه على حاسوب آخر، أو إذا ضاع هذا الحاسوب. احفظه في مكان آمن: فمن يملكه ويملك عبارة المرور هو أنت.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>يُرجى اختيار ملف.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>يُرجى اختيار عبارة مرور.</numerusform>
            <numerusform>يُرجى اختيار عبارة مرور من حرف واحد على الأقل.</numerusform>
            <numerusform>يُرجى اختيار عبارة مرور من حرفين على الأقل.</numerusform>
            <numerusform>يُرجى اختيار عبارة مرور من %Ln أحرف على الأقل.</numerusform>
            <numerusform>يُرجى اختيار عبارة مرور من %Ln حرفًا على الأقل.</numerusform>
            <numerusform>يُرجى اختيار عبارة مرور من %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>هاتان عبارتا مرور مختلفتان.</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>green tea</source>
        <translation>شاي أخضر</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>هذه الكلمات، متتالية</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>سلمى</translation>
    </message>
    <message>
        <source>what Anna wrote</source>
        <translation>ما كتبته سلمى</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>المطبخ</translation>
    </message>
    <message>
        <source>what was written in that room</source>
        <translation>ما كُتب في تلك الغرفة</translation>
    </message>
    <message>
        <source>later than that day</source>
        <translation>بعد ذلك اليوم</translation>
    </message>
    <message>
        <source>earlier than that day</source>
        <translation>قبل ذلك اليوم</translation>
    </message>
    <message>
        <source>what holds the address of a page</source>
        <translation>ما فيه عنوان صفحة</translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation>ما هو مثبّت</translation>
    </message>
    <message>
        <source>Finds messages that hold all words, whole and in any order. Names and filters narrow it down:</source>
        <translation>يجد البحث الرسائل التي تضم كل الكلمات، كاملة وبأي ترتيب. ويمكن تضييقه بالأسماء والمرشّحات:</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find messages</source>
        <translation>البحث عن رسائل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>لا يوجد اتصال</translation>
    </message>
    <message>
        <source>The host is what searches. Try again when the connection is back.</source>
        <translation>البحث يجري لدى المضيف. يمكنك المحاولة مجددًا عند عودة الاتصال.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>تعذّر البحث</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>With these filters: %1.</source>
        <translation>بهذه المرشّحات: %1.</translation>
    </message>
    <message>
        <source>In all rooms that you may read.</source>
        <translation>في كل الغرف التي يمكنك قراءتها.</translation>
    </message>
    <message>
        <source>In this room.</source>
        <translation>في هذه الغرفة.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>لا توجد نتائج عن «%1»</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>البحث في كل الغرف</translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>This room</source>
        <translation>هذه الغرفة</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل الغرف</translation>
    </message>
</context>
<context>
    <name>SendAwayDialog</name>
    <message>
        <source>Ban %1?</source>
        <translation>هل تريد حظر %1؟</translation>
    </message>
    <message>
        <source>Send %1 away?</source>
        <translation>هل تريد إخراج %1؟</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>حظر</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>إخراج</translation>
    </message>
    <message>
        <source>They leave this host at once and cannot come back before the ban ends.</source>
        <translation>يغادر هذا المضيف فورًا ولا يمكنه العودة قبل انتهاء الحظر.</translation>
    </message>
    <message>
        <source>They leave this host at once. They may come back.</source>
        <translation>يغادر هذا المضيف فورًا، ويمكنه العودة.</translation>
    </message>
    <message>
        <source>Reason (optional); they will read it</source>
        <translation>السبب (اختياري)؛ سيقرؤه الشخص</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لمدة %1</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>نهائيًا</translation>
    </message>
    <message>
        <source>Keep out everybody who comes from the same address</source>
        <translation>منع كل من يأتي من العنوان نفسه</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>لا اختصار فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Set all back…</source>
        <translation>استعادة الكل…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>البحث عن اختصار</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>هل تعاد إلى كل أمر مفاتيحه الأصلية؟</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>استعادة الكل</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>changed</source>
        <translation>مُغيَّر</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>ثابت</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <translation>%1: %2، مُغيَّر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and people</source>
        <translation>الغرف والأشخاص</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>New room, or join one</source>
        <translation>غرفة جديدة، أو الانضمام إلى غرفة</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>غرفة جديدة…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>الانضمام بدعوة…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>انتقال إلى…</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Hubbub hosts on this computer.</source>
        <translation>يستضيف Hubbub على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and where it is spoken so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>لا توجد اقتراحات</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Chat for the network you are on</source>
        <translation>دردشة على شبكتك المحلية</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>أماكن زرتها من قبل</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Others come to this computer, while Hubbub runs here.</source>
        <translation>يتصل الآخرون بهذا الحاسوب ما دام Hubbub يعمل عليه.</translation>
    </message>
    <message>
        <source>Host here</source>
        <translation>استضافة هنا</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>اسم هذا المكان</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>غرفتي</translation>
    </message>
    <message>
        <source>%1&apos;s room</source>
        <translation>غرفة %1</translation>
    </message>
    <message>
        <source>Give this place a name that can be seen.</source>
        <translation>يُرجى اختيار اسم مرئي لهذا المكان.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>العودة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>You are at %n hosts already, as many as there can be. Leave one of them first.</source>
        <translation>
            <numerusform>لا يمكن الانضمام إلى مضيف آخر.</numerusform>
            <numerusform>أنت لدى مضيف واحد بالفعل، وهو الحد الأقصى. غادره أولًا.</numerusform>
            <numerusform>أنت لدى مضيفين بالفعل، وهو الحد الأقصى. غادر أحدهما أولًا.</numerusform>
            <numerusform>أنت لدى %Ln مضيفين بالفعل، وهو الحد الأقصى. غادر أحدهم أولًا.</numerusform>
            <numerusform>أنت لدى %Ln مضيفًا بالفعل، وهو الحد الأقصى. غادر أحدهم أولًا.</numerusform>
            <numerusform>أنت لدى %Ln مضيف بالفعل، وهو الحد الأقصى. غادر أحدهم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a host near you, or ask somebody for its address.</source>
        <translation>اختر مضيفًا قريبًا منك، أو اسأل أحدهم عن عنوانه.</translation>
    </message>
    <message>
        <source>Address, link or three words</source>
        <translation>عنوان أو رابط أو ثلاث كلمات</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>الانتقال إلى غرفة أو شخص</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>غرفة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>Name of a room, person or command</source>
        <translation>اسم غرفة أو شخص أو أمر</translation>
    </message>
    <message>
        <source>Rooms, people and commands</source>
        <translation>الغرف والأشخاص والأوامر</translation>
    </message>
    <message>
        <source>There is no room yet. Type a name to make one.</source>
        <translation>لا توجد غرف بعد. اكتب اسمًا لإنشاء غرفة.</translation>
    </message>
    <message>
        <source>Nothing is called that, and no room could be.</source>
        <translation>لا شيء بهذا الاسم، ولا يصلح اسمًا لغرفة.</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>Make a public room of this name</source>
        <translation>إنشاء غرفة عامة بهذا الاسم</translation>
    </message>
    <message>
        <source>Make the public room %1</source>
        <translation>إنشاء الغرفة العامة %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>مضيف</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>مضيف %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>أمر: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%1, seen by %n</source>
        <translation>
            <numerusform>%1، لم يقرأها أحد</numerusform>
            <numerusform>%1، قرأها شخص واحد</numerusform>
            <numerusform>%1، قرأها شخصان</numerusform>
            <numerusform>%1، قرأها %Ln أشخاص</numerusform>
            <numerusform>%1، قرأها %Ln شخصًا</numerusform>
            <numerusform>%1، قرأها %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1، معدّلة</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1، مثبّتة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reactions</source>
        <translation>
            <numerusform>%1، دون تفاعلات</numerusform>
            <numerusform>%1، تفاعل واحد</numerusform>
            <numerusform>%1، تفاعلان</numerusform>
            <numerusform>%1، %Ln تفاعلات</numerusform>
            <numerusform>%1، %Ln تفاعلًا</numerusform>
            <numerusform>%1، %Ln تفاعل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, time, text</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1، لم تُرسل بعد</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1، لم تُرسل: %2</translation>
    </message>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>هنا رسائل ناقصة. جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name: text</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Copy selected text</source>
        <translation>نسخ النص المحدد</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشفرة</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>الصيغ السابقة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 وشخص آخر</numerusform>
            <numerusform>%1 وشخصان آخران</numerusform>
            <numerusform>%1 و%Ln أشخاص آخرين</numerusform>
            <numerusform>%1 و%Ln شخصًا آخر</numerusform>
            <numerusform>%1 و%Ln شخص آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم تُرسل بعد</translation>
    </message>
    <message>
        <source>Stored on the host</source>
        <translation>محفوظة لدى المضيف</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>قرأها: %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>عُدّلت في %1</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>نسخ هذه الشفرة</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>الرسالة السابقة أو التالية</translation>
    </message>
    <message>
        <source>Fold or unfold a long message</source>
        <translation>طي رسالة طويلة أو نشرها</translation>
    </message>
    <message>
        <source>Open what is in the message</source>
        <translation>فتح ما في الرسالة</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>صفحة إلى أعلى أو أسفل</translation>
    </message>
    <message>
        <source>First or latest message</source>
        <translation>أول رسالة أو أحدثها</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>تحديد كل الرسائل</translation>
    </message>
    <message>
        <source>Drop the selection, or mark as read</source>
        <translation>إلغاء التحديد أو التعليم كمقروء</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1: new messages</source>
        <translation>%1: رسائل جديدة</translation>
    </message>
    <message>
        <source>%1: new messages for you</source>
        <translation>%1: رسائل جديدة لك</translation>
    </message>
    <message>
        <source>%1: do not disturb</source>
        <translation>%1: عدم الإزعاج</translation>
    </message>
    <message>
        <source>Hubbub: not connected</source>
        <translation>Hubbub: غير متصل</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>إيقاف الاستضافة…</translation>
    </message>
    <message>
        <source>Open Hubbub</source>
        <translation>فتح Hubbub</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Hosting: %n people</source>
        <translation>
            <numerusform>استضافة: لا أحد</numerusform>
            <numerusform>استضافة: شخص واحد</numerusform>
            <numerusform>استضافة: شخصان</numerusform>
            <numerusform>استضافة: %Ln أشخاص</numerusform>
            <numerusform>استضافة: %Ln شخصًا</numerusform>
            <numerusform>استضافة: %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>استضافة، لا أحد معك بعد</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1 types…</source>
        <translation>%1 يكتب…</translation>
    </message>
    <message>
        <source>%1 and %2 type…</source>
        <translation>%1 و%2 يكتبان…</translation>
    </message>
    <message>
        <source>Several people type…</source>
        <translation>عدة أشخاص يكتبون…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>online</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>away</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things in a list</comment>
        <translation>، </translation>
    </message>
</context>
</TS>
