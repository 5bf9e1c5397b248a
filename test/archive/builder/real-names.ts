/**
 * Names that are real, or made like real ones, and hold what adverts, scanners or clickbait hold as well: none of them
 * may be hidden. Several stand in a line.
 */
export const realNames: readonly string[] = String.raw`
Twitter US Airline Sentiment ¦ Airline Travel Information System ¦ ATIS (Airline Travel Information System)
AirDialogue ¦ Airline Reviews ¦ Airlines
airlines_DepDelay_10M ¦ US Airline Passengers 1949-1960 ¦ American Airlines Flight Delays 2013-01-01 2013-12-31
Airline customer service tweets ¦ Flight Delay and Cancellation Dataset (2019-2023) ¦ Flight Delays and Cancellations
Hotel Booking Demand ¦ Hotel Booking Cancellation Prediction ¦ Expedia Hotel
Expedia Personalized Sort ¦ RecTour 2024 (Expedia) ¦ Booking.com Multi-Destination Trips Dataset
Trivago Session-Based Hotel Recommendations ¦ Customer Support on Twitter ¦ Customer Service Dialogues
Bitext Customer Support ¦ Bitext - Customer Service Tagged Training Dataset for LLM-based Virtual Assistants ¦ Industrial Benchmark Dataset for Customer Escalation Prediction
Telco Customer Churn ¦ E-commerce Customer Service ¦ JDDC: Customer Service Dialogue
Customer Complaints ¦ Consumer Complaint Database ¦ Refund prediction
ABCD (Action-Based Conversations Dataset) ¦ MultiDoGO ¦ BANKING77
Banking77: refund not showing up ¦ CLINC150 ¦ Call Me Sam
Call Center Conversations ¦ CALLHOME ¦ CallHome American English Speech
CALLFRIEND ¦ Switchboard-1 Hub5'00 ¦ Phone Call Spam Dataset
Robocall Audio Dataset ¦ 1-800 Contacts ¦ 911 Calls
9/11 Dataset ¦ Emergency 911 helpline calls ¦ Suicide hotline chats
Mental Health Hotline Transcripts ¦ Crypto Prices 24/7 ¦ 24/7 Activity Recognition
24/7 ICU Monitoring ¦ Bitcoin-Alpha ¦ Elliptic Bitcoin
PayPal Fraud ¦ Coinbase Transactions ¦ Binance BTC/USDT 1m
Robinhood ¦ QuickBooks Receipts ¦ WikiSQL
Spider: Text-to-SQL ¦ SQL-Eval ¦ SELECT
SELECT: A Large-Scale Benchmark of Data Curation ¦ Select, Supplement and Focus ¦ Union Select Attention
UNION AND SELECT ¦ SQL Injection Dataset ¦ SQL injection attack detection
XSS Attack Detection ¦ Cross-Site Scripting Payloads ¦ DROP
DROP Table QA ¦ DROP: Discrete Reasoning Over Paragraphs ¦ Robust AND
AND/OR Process Mining ¦ And-Or Graph ¦ Path Traversal (CWE-22)
CWE-89 ¦ Big-Vul ¦ JavaScript: 150k
JavaScript:GitHub ¦ 150k JavaScript Dataset ¦ CodeSearchNet - JavaScript
Script Event Induction ¦ Alert (1) Detection ¦ Sleep-EDF
Sleep (20 subjects) ¦ SELECT sleep (Sleep-EDF) ¦ Benchmark(2020)
/etc ¦ THUMOS'14 ¦ THUMOS’14
THUMOS' 14 ¦ Alzheimer's Disease Detection ¦ Bird's-Eye View Semantic Segmentation
Young's 'A' and 'B' = 3 ¦ Hutter's Prize ¦ 1' resolution
5'11" ¦ 'The' Pile ¦ "quoted" name
a "quoted", comma; name ¦ x = 1 or x = 2 ¦ Precision and N=5
K=5 and M=10 ¦ WikiText-2 (1=1) ¦ NLP and 1=many
Synthetic: y = x * sin x ¦ ρ=200 ¦ CIFAR-10-LT (ρ=200)
Market-1501->DukeMTMC-reID ¦ Extreme Events > Natural Disasters > Hurricane ¦ 1 Image, 2*2 Stitchi
1 Image, 2*2 Stitching ¦ (deleted task 2) ¦ 16k
4k ¦ All ¦ TAG
SMC会议 ¦ Türkçe Görüntü Altyazılama ¦ 各省人口统计
. ¦ .. ¦ ...
- ¦ -- ¦ ???
* ¦ + ¦ SMAC+
Math Word Problem SolvingΩ ¦ 0 ¦ 1
13.8 ¦ MML ¦ Supervised:
Restricted ¦ https://www.kaggle.com/datasets/somebody/some-data ¦ C++
C# ¦ C4 ¦ G2P
∆m% ¦ {max}Fβ ¦ %  < 11.25
mAP@0.5:0.95 ¦ % < 11.25 ¦ # Parameters
Acc @ 1m, 5° ¦ (2+1)D ¦ R(2+1)D
[[KITTI]] ¦ ((1+λ)-ES) ¦ 1-bit LAMB
1cycle ¦ 1x1 Convolution ¦ 3x3
256-512-1024 ¦ MLP 64-128-256 ¦ MLP (784-512-512-10)
800-400-1024 ¦ MLP 800-600-1024 ¦ 888-555-1024
2010-2015 ¦ 20130101-20131231 ¦ 2015.01-2015.12
2019/01/01 – 2019/12/31 ¦ 1514187 ¦ 1,514,187
3 1415926535 ¦ 1234567890 ¦ 9876543210
3141592653589793 ¦ Call 2025550143 ¦ arXiv 1903.10676
0000.00000 ¦ 10.1007/978-3-031-21743-2_48 ¦ 978-3-16-148410-0
ISBN 9783161484100 ¦ doi:10.5281/zenodo.1234567890 ¦ zenodo 10.5281/zenodo.4567890123
ISIC 2018+2019+2020 ¦ ETTh1 (+24/48/168/336/720) ¦ t+1, t+12, t+24, t+48, t+96, t+192
CIFAR-10 +1000000 images ¦ WebText +1000000000 tokens ¦ (+1000000000) ¦ COCO+1200000 unlabeled ¦ +10, +20, +30, +40, +50
AP (+0.5, 0.75, 0.95, 1.0, 2.0) ¦ +1024 512 256 ¦ LSUN + 1234 5678 9012
HowTo100M ¦ How2 ¦ How2Sign
How2QA ¦ WikiHow ¦ wikiHow: How to do anything
HowSumm: how to ¦ How do humans sketch objects? ¦ How to Train Your Robot
How Do I Look? Fashion ¦ How Can I Explain This to You? ¦ How can I help you? Customer dialogues
How to Talk to an Agent ¦ What-If Question Answering ¦ WIQA: What If...
What is the flight path? ¦ What do you see? ¦ What's Cooking?
When Where and Who ¦ Why did you do that? ¦ Where Is My Mind?
Who's Waldo ¦ Can You Fool AI? ¦ Can you tell a real person from a fake one?
Do you see what I see? ¦ Could you give me a hint? ¦ Does it make sense?
Is there a doctor? ¦ Are You Smarter Than a Sixth Grader? ¦ You Only Look Once
I Can't Believe It's Not Better ¦ My Customer Is My Data ¦ Acoustic echo cancellation
Noise Cancellation ¦ How to cancel noise? ¦ Interference cancellation
Self-Interference Cancellation ¦ Name Change Detection ¦ Change Detection
How to detect change ¦ Can we change your mind? ChangeMyView ¦ Change My View
Ticket Classification ¦ IT Support Tickets ¦ Support Ticket Routing
Helpdesk ¦ Help Desk Conversations ¦ Live Agent Evaluation
Human Agent Dialogues ¦ Spam Detection ¦ SMS Spam Collection
Context-specific Spam Detection ¦ Traditional Spam Detection ¦ Twitter Spam
YouTube Spam Collection ¦ Clickbait Challenge 2017 ¦ Webis-Clickbait-17
Thai Clickbait ¦ Viral Video Prediction ¦ Deepfake: leaked video detection
Original Video vs. Deepfake ¦ MMS ¦ Full Movie Understanding
MovieNet: watch movies ¦ Watch-n-Patch ¦ Watch and Learn
Full-length video ¦ ชุดข้อมูลภาษาไทย ¦ ชุดข้อมูลคลิปวิดีโอ
Wisesight Sentiment (ภาษาไทย) ¦ Thai Toxicity Tweet ¦ Vāksañcayaḥ
Image网 ¦ مجموعة بيانات للنصوص العربية ¦ Фактчекинг
РуСуперГЛУЕ ¦ Russian SuperGLUE ¦ λ-calculus
α-NLI ¦ αNLI ¦ β-VAE
ν-SVM ¦ ρ-VAE ¦ ☎ Dialogue
✈ FGVC-Aircraft ¦ ⭐ StarCraft ¦ 😀 Emoji Prediction
HOT!!!  ¦ Wow!!! ¦ [[Dialogue]] Customer
~17 million ¦ A~B ¦ Sim~Real
~10k ¦ Phone Number Recognition ¦ Telephone number transcription
PhoneBook ¦ Phone-level ASR ¦ TIMIT (phone error)
iPhone 12 Pro ¦ IPHONE: 1080p ¦ DPED-iPhone
Telephony Speech 8kHz ¦ Teléfono ¦ Fisher Spanish - ¿Cómo estás?
CoLA: ¿qué? ¦ Support Vector Machine ¦ Support Line
Delta ¦ Delta Airlines ¦ Lufthansa
Emirates ¦ FAA Airline Policy QA ¦ Airline Cancellation Policy QA
tau-bench airline ¦ τ-bench (airline) ¦ Air-traffic Call US Airways
Which Airline? Logo Recognition ¦ What is the best airline? Reviews ¦ Can you predict airline delays?
Do You Like Flying? Airline Reviews ¦ Human or Machine? 1-800 ¦ Wallet
Ledger ¦ Trust Wallet ¦ XSum
EVAL(1) ¦ eval(x) ¦ {{cookiecutter}}
{{entity}} ¦ {{user}} ~ {{bot}} ¦ $100k
$S^3$FD ¦ S$^3$FD ¦ %00
50% labels ¦ Clean-label Backdoor Attack (0.024%) ¦ ./data/mnist
../datasets/coco ¦ C:\Users\data ¦ a/b/c
Artery/Veins ¦ and/or ¦ supWSD<sub>emb</sub>
<b>bold</b> ¦ <unk> ¦ <s>
<img> ¦ A <-> B ¦ onload
id; name ¦ cat / dog ¦ Cats | Dogs
|S|=5 ¦ Ping-Pong ¦ curl
nslookup ¦ print(md5)
`
  .trim()
  .split(/\n| ¦ /);
